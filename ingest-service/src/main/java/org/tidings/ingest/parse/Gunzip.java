package org.tidings.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Unpacks a document that was stored packed, up to what the sitemap protocol allows.
public final class Gunzip {
    /// Sitemaps may have 50 MiB unpacked; what follows is left out.
    public static final int MOST = 50 * 1024 * 1024;

    private Gunzip() {}

    /// The body itself when it is not packed; null when nothing of it can be unpacked.
    public static byte @Nullable [] unpacked(byte[] body) {
        if (!FeedBytes.startsWith(body, 0x1F, 0x8B)) {
            return body;
        }
        var plain = new ByteArrayOutputStream();
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] buffer = new byte[16_384];
            int length = packed.read(buffer);
            while (length >= 0 && plain.size() < MOST) {
                plain.write(buffer, 0, Math.min(length, MOST - plain.size()));
                length = packed.read(buffer);
            }
        } catch (IOException damaged) {
            return plain.size() == 0 ? null : plain.toByteArray();
        }
        return plain.toByteArray();
    }
}
