package org.tidings.ingest.extract;

/// How far bytes have the form of UTF-8.
///
/// @param multibyte how many well-formed sequences of two to four bytes there are
/// @param broken how many bytes fit into no sequence
record Utf8Shape(int multibyte, int broken) {
    static Utf8Shape of(byte[] bytes) {
        int multibyte = 0;
        int broken = 0;
        int at = 0;
        while (at < bytes.length) {
            int lead = bytes[at] & 0xFF;
            int length = length(lead);
            if (length == 1) {
                at++;
            } else if (length > 1 && continues(bytes, at, length)) {
                multibyte++;
                at += length;
            } else {
                broken++;
                at++;
            }
        }
        return new Utf8Shape(multibyte, broken);
    }

    boolean isAscii() {
        return multibyte == 0 && broken == 0;
    }

    private static int length(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean continues(byte[] bytes, int at, int length) {
        if (at + length > bytes.length) {
            return false;
        }
        for (int next = at + 1; next < at + length; next++) {
            if ((bytes[next] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
