package org.tidings.ingest.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Uploaded archives, in pieces in the database, where every replica finds them.
@ApplicationScoped
class Uploads {
    private static final int PIECE = 1 << 20;

    private final Session database;
    private final Pieces pieces;
    private final BackfillConfig config;

    Uploads(Session database, Pieces pieces, BackfillConfig config) {
        this.database = database;
        this.pieces = pieces;
        this.config = config;
    }

    /// Keeps what is sent, piece by piece, so that no more than one is in memory.
    ///
    /// @return how many bytes came
    /// @throws IOException when the sender breaks off
    /// @throws org.tidings.problem.ProblemException `archive-too-large`, `archive-not-readable`
    long keep(UUID backfill, InputStream sent) throws IOException {
        long size = 0;
        for (int number = 0; ; number++) {
            byte[] piece = sent.readNBytes(PIECE);
            size += piece.length;
            if (number == 0 && !ArchiveKind.isArchive(piece)) {
                throw BackfillRules.noArchive(
                        "The file does not begin like a WARC file, packed with gzip or plain.");
            }
            if (size > config.maxUpload()) {
                throw BackfillRules.tooLarge(config.maxUpload());
            }
            if (piece.length > 0) {
                pieces.add(backfill, number, piece);
            }
            if (piece.length < PIECE) {
                return size;
            }
        }
    }

    /// The archive as it was sent.
    InputStream open(UUID backfill) {
        return new UploadStream(number -> pieces.read(backfill, number));
    }

    /// Frees the room of an archive that nobody needs any more.
    @Transactional
    void drop(UUID backfill) {
        database.createNativeMutationQuery("delete from backfill_upload where backfill_id = :id")
                .setParameter("id", backfill)
                .executeUpdate();
    }

    /// Frees the room of an archive's pages that nobody will look at any more.
    @Transactional
    void dropPages(UUID backfill) {
        database.createNativeMutationQuery(
                        """
                        update backfill_item set page = null
                        where backfill_id = :id and page is not null and state <> 'LEASED'
                        """)
                .setParameter("id", backfill)
                .executeUpdate();
    }

    /// Each piece is a transaction of its own: an upload of minutes holds none open.
    @ApplicationScoped
    static class Pieces {
        private final Session database;

        Pieces(Session database) {
            this.database = database;
        }

        @Transactional
        void add(UUID backfill, int number, byte[] bytes) {
            database.createNativeMutationQuery(
                            """
                            insert into backfill_upload (backfill_id, number, bytes)
                            values (:id, :number, :bytes)
                            """)
                    .setParameter("id", backfill)
                    .setParameter("number", number)
                    .setParameter("bytes", bytes)
                    .executeUpdate();
            database.createNativeMutationQuery(
                            "update backfill set active_at = now() where id = :id")
                    .setParameter("id", backfill)
                    .executeUpdate();
        }

        /// Null behind the last one.
        @Transactional
        byte @Nullable [] read(UUID backfill, int number) {
            return database.createNativeQuery(
                            """
                            select bytes from backfill_upload
                            where backfill_id = :id and number = :number
                            """,
                            byte[].class)
                    .setParameter("id", backfill)
                    .setParameter("number", number)
                    .getResultStream()
                    .findFirst()
                    .orElse(null);
        }
    }
}
