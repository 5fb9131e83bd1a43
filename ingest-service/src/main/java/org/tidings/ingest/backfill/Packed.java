package org.tidings.ingest.backfill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Pages as they wait: compressed.
final class Packed {
    private Packed() {}

    static byte[] of(byte[] plain) {
        var packed = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /// Empty when there are more than so many bytes.
    ///
    /// @throws IOException when they were not packed like this
    static Optional<byte[]> unpack(byte[] packed, int most) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return atMost(gzip, most);
        }
    }

    /// All that is left of the stream; empty when there are more than so many bytes.
    static Optional<byte[]> atMost(InputStream stream, int most) throws IOException {
        byte[] bytes = stream.readNBytes(most + 1);
        return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    }
}
