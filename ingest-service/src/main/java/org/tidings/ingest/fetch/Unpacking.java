package org.tidings.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import okio.Buffer;
import okio.ByteString;
import org.brotli.dec.BrotliInputStream;

/// Takes in a body and unpacks its content codings (RFC 9110, 8.4), with one limit on what comes
/// and on what it becomes: a small packet cannot become a large document.
final class Unpacking {
    static final String ACCEPTED = "gzip, deflate, br";

    /// Nobody packs twice but by mistake; more often is an attack.
    private static final int MOST_LAYERS = 2;

    private final int limit;

    Unpacking(int limit) {
        this.limit = limit;
    }

    /// There are more bytes than allowed.
    static final class TooLarge extends IOException {
        TooLarge(String reason) {
            super(reason);
        }
    }

    /// The bytes cannot be unpacked.
    static final class Unreadable extends IOException {
        Unreadable(String reason) {
            super(reason);
        }
    }

    /// @param codings of the Content-Encoding headers, in their order
    ByteString read(InputStream body, List<String> codings) throws IOException {
        List<String> layers =
                codings.stream()
                        .flatMap(each -> Stream.of(each.split(",", -1)))
                        .map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .filter(each -> !each.isEmpty() && !each.equals("identity"))
                        .toList();
        if (layers.size() > MOST_LAYERS) {
            throw new Unreadable("the document is packed " + layers.size() + " times");
        }
        var taken = new Limited(body);
        InputStream plain = taken;
        for (String layer : layers.reversed()) {
            plain = unpacked(plain, layer, taken);
        }
        return whole(plain, layers, taken);
    }

    private InputStream unpacked(InputStream packed, String coding, Limited taken)
            throws IOException {
        var source = new BufferedInputStream(packed);
        return switch (coding) {
            case "gzip", "x-gzip" -> guarded(() -> gunzipped(source), coding, taken);
            case "deflate" -> inflated(source);
            case "br" -> guarded(() -> new BrotliInputStream(source), coding, taken);
            default -> throw new Unreadable("the document is packed as \"" + coding + "\"");
        };
    }

    /// Some servers say that they pack and do not.
    private static InputStream gunzipped(BufferedInputStream source) throws IOException {
        byte[] start = peek(source);
        boolean packed = start.length == 2 && start[0] == 0x1f && (start[1] & 0xff) == 0x8b;
        return packed ? new GZIPInputStream(source) : source;
    }

    /// "deflate" means zlib (RFC 1950), and is often sent without zlib's header all the same.
    private static InputStream inflated(BufferedInputStream source) throws IOException {
        byte[] start = peek(source);
        boolean zlib =
                start.length == 2
                        && (start[0] & 0x0f) == 8
                        && (((start[0] & 0xff) << 8) | (start[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(source, new Inflater(!zlib));
    }

    private static byte[] peek(BufferedInputStream source) throws IOException {
        source.mark(2);
        byte[] start = source.readNBytes(2);
        source.reset();
        return start;
    }

    private ByteString whole(InputStream plain, List<String> layers, Limited taken)
            throws IOException {
        var whole = new Buffer();
        byte[] chunk = new byte[8_192];
        while (true) {
            int read = guarded(() -> plain.read(chunk), String.join(", ", layers), taken);
            if (read < 0) {
                return whole.readByteString();
            }
            whole.write(chunk, 0, read);
            if (whole.size() > limit) {
                throw tooLarge(layers.isEmpty() ? "" : " once it is unpacked");
            }
        }
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    /// Tells a packet that is broken from a connection that is.
    private static <T> T guarded(Step<T> step, String coding, Limited taken) throws IOException {
        try {
            return step.run();
        } catch (ZipException | EOFException broken) {
            throw taken.failed ? broken : unreadable(coding);
        } catch (IOException failure) {
            boolean ofBrotli = failure.getClass() == IOException.class && !taken.failed;
            throw ofBrotli ? unreadable(coding) : failure;
        }
    }

    private static Unreadable unreadable(String coding) {
        return new Unreadable("the document says it is packed (" + coding + "), but is broken");
    }

    private TooLarge tooLarge(String when) {
        return new TooLarge("the document has more than " + limit + " bytes" + when);
    }

    /// Counts what comes, and remembers whether it was the connection that failed.
    private final class Limited extends InputStream {
        private final InputStream body;
        private long count;
        private boolean failed;

        Limited(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read;
            try {
                read = body.read(into, offset, length);
            } catch (IOException failure) {
                failed = true;
                throw failure;
            }
            count += Math.max(read, 0);
            if (count > limit) {
                failed = true;
                throw tooLarge("");
            }
            return read;
        }
    }
}
