package org.tidings.query.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;

/// Opens the files of an index, or begins anew when they are missing, damaged, of another schema
/// or of another database.
final class IndexFiles {
    private static final Logger LOG = Logger.getLogger(IndexFiles.class);

    /// Files of an index; whatever else lies there is left alone.
    private static final Pattern OURS = Pattern.compile("_[a-z0-9]+[._].*|(pending_)?segments.*");

    private static final String SCHEMA = "schema";
    static final String EPOCH = "epoch";
    static final String CHANGE = "change";

    private IndexFiles() {}

    /// @param change up to where the index has followed the sequence; 0 when it is new
    record Opened(IndexWriter writer, long change) {}

    /// @param last of the sequence: an index that has seen more has followed another one
    /// @throws org.apache.lucene.store.LockObtainFailedException while another process has it
    ///     open
    static Opened open(Path path, Analyzer analyzer, UUID epoch, long last) throws IOException {
        Files.createDirectories(path);
        var directory = FSDirectory.open(path);
        try {
            if (DirectoryReader.indexExists(directory)) {
                verify(directory);
                var opened = append(directory, analyzer, epoch);
                if (opened.change() >= 0 && opened.change() <= last) {
                    return opened;
                }
                opened.writer().rollback();
                LOG.infof("the index in %s followed something else: it is built anew", path);
            }
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | FileNotFoundException
                | NoSuchFileException
                | EOFException damaged) {
            LOG.warnf("the index in %s is damaged and is built anew: %s", path, damaged);
        }
        clear(directory);
        return new Opened(
                new IndexWriter(directory, config(analyzer).setOpenMode(OpenMode.CREATE)), 0);
    }

    /// Even a writer that creates reads the commit that it replaces, so a damaged one must go.
    static void clear(Path path) throws IOException {
        try (var directory = FSDirectory.open(path)) {
            clear(directory);
        }
    }

    private static void clear(FSDirectory directory) throws IOException {
        try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (OURS.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /// What a commit says of itself.
    static Map<String, String> commitData(UUID epoch, long change) {
        return Map.of(
                SCHEMA,
                ArticleFields.SCHEMA,
                EPOCH,
                epoch.toString(),
                CHANGE,
                Long.toString(change));
    }

    /// Reads everything once: damage inside would otherwise show as wrong answers, later.
    private static void verify(FSDirectory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader segment) {
                    segment.checkIntegrity();
                }
            }
        }
    }

    private static Opened append(FSDirectory directory, Analyzer analyzer, UUID epoch)
            throws IOException {
        var writer = new IndexWriter(directory, config(analyzer).setOpenMode(OpenMode.APPEND));
        var data = new HashMap<String, String>();
        var committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        boolean ours =
                ArticleFields.SCHEMA.equals(data.get(SCHEMA))
                        && epoch.toString().equals(data.get(EPOCH));
        return new Opened(writer, ours ? Long.parseLong(data.getOrDefault(CHANGE, "-1")) : -1);
    }

    private static IndexWriterConfig config(Analyzer analyzer) {
        return new IndexWriterConfig(analyzer).setRAMBufferSizeMB(32).setCommitOnClose(false);
    }
}
