package org.tidings.nlp.evaluate;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The texts (UTF-8) of a tar archive, in order (POSIX.1-1988, ustar: names up to 100
/// characters).
final class Archive implements Closeable {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE = 12;

    private final InputStream in;

    /// @param in unpacked; closed with the archive
    Archive(InputStream in) {
        this.in = in;
    }

    record Entry(String name, String content) {}

    /// @return null at the end; a folder has no content
    @Nullable Entry next() throws IOException {
        byte[] header = in.readNBytes(BLOCK);
        if (header.length < BLOCK || header[0] == 0) {
            return null;
        }
        int size = Integer.parseInt(text(header, SIZE_AT, SIZE).strip(), 8);
        byte[] content = in.readNBytes(size);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        return new Entry(text(header, 0, NAME), new String(content, StandardCharsets.UTF_8));
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
