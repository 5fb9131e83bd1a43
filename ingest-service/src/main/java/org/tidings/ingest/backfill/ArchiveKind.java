package org.tidings.ingest.backfill;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/// How an archive begins.
final class ArchiveKind {
    private static final byte[] PLAIN = "WARC/".getBytes(US_ASCII);

    private ArchiveKind() {}

    static boolean isArchive(byte[] beginning) {
        return isPacked(beginning) || startsWith(beginning, PLAIN);
    }

    /// RFC 1952, 2.3.1.
    static boolean isPacked(byte[] beginning) {
        return startsWith(beginning, new byte[] {0x1f, (byte) 0x8b});
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
