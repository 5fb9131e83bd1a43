package org.tidings.ingest.backfill;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// The pages of an archive, one record after the other: responses with HTML and status 200. Others
/// are passed over; what should be a page and cannot be read becomes an item that says why.
class WarcPages implements Closeable {
    /// Of a record and of what a server sent before its document.
    private static final int LONGEST_HEADER = 1 << 20;

    private final MeteredStream plain;
    private final WarcReader reader;
    private final int maxPage;
    private @Nullable WarcRecord current;
    private int number;

    /// Opens an archive, packed or plain.
    ///
    /// @param maxUnpacked bytes of the whole archive
    /// @param maxPage bytes of one page
    /// @throws IOException when it does not even begin like one; its message says why
    static WarcPages open(InputStream archive, long maxUnpacked, int maxPage) throws IOException {
        try {
            return new WarcPages(archive, maxUnpacked, maxPage);
        } catch (IOException | RuntimeException malformed) {
            throw new IOException(reason(malformed), malformed);
        }
    }

    private WarcPages(InputStream archive, long maxUnpacked, int maxPage) throws IOException {
        var buffered = new BufferedInputStream(archive, 1 << 16);
        buffered.mark(2);
        byte[] beginning = buffered.readNBytes(2);
        buffered.reset();
        this.plain =
                new MeteredStream(
                        ArchiveKind.isPacked(beginning)
                                ? new GZIPInputStream(buffered, 1 << 16)
                                : buffered,
                        maxUnpacked);
        this.reader = new WarcReader(Channels.newChannel(plain));
        this.reader.setLenient(true);
        this.maxPage = maxPage;
    }

    /// Of the record that [#next] has moved to, from 1.
    int number() {
        return number;
    }

    /// Moves to the next record.
    ///
    /// @return false at the end of the archive
    /// @throws IOException when the archive cannot be read any further; its message says why
    boolean next() throws IOException {
        try {
            if (current != null) {
                plain.grantAll();
                current.body().consume();
            }
            plain.grant(LONGEST_HEADER);
            current = reader.next().orElse(null);
        } catch (IOException | RuntimeException malformed) {
            throw new IOException(reason(malformed), malformed);
        }
        number++;
        return current != null;
    }

    /// The record's page; empty when it holds none.
    Optional<NewItem> page() {
        if (!(current instanceof WarcResponse response)) {
            return Optional.empty();
        }
        String url = response.headers().first("WARC-Target-URI").orElse("");
        try {
            return read(response, url);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(failed(url, "it cannot be read: " + reason(unreadable)));
        }
    }

    private Optional<NewItem> read(WarcResponse response, String url) throws IOException {
        plain.grant(LONGEST_HEADER);
        if (!response.contentType().base().toString().equals("application/http")) {
            return Optional.empty();
        }
        HttpResponse http = response.http();
        String type = http.headers().first("Content-Type").orElse(null);
        if (http.status() != 200 || !isPage(type)) {
            return Optional.empty();
        }
        plain.grantAll();
        return Optional.of(
                Packed.atMost(http.bodyDecoded().stream(), maxPage)
                        .map(body -> captured(url, body, type, response))
                        .orElseGet(() -> failed(url, "it has more than " + maxPage + " bytes")));
    }

    private static NewItem captured(
            String url, byte[] body, @Nullable String type, WarcResponse response) {
        return NewItem.captured(
                url, new NewItem.Captured(ByteString.of(Packed.of(body)), type, response.date()));
    }

    private NewItem failed(String url, String reason) {
        return NewItem.failed(ItemRole.PAGE, url, "record " + number + ": " + reason);
    }

    private static String reason(Exception failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure instanceof EOFException
                    ? "it ends too early"
                    : "it is malformed (" + failure.getClass().getSimpleName() + ")";
        }
        return message;
    }

    private static boolean isPage(@Nullable String contentType) {
        return contentType == null || contentType.toLowerCase(Locale.ROOT).contains("html");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
