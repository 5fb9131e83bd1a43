package org.tidings.ingest.cli;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Files that are certainly no pages. The service asks a page's content type; a file has none.
final class NoPage {
    /// Bytes that are looked at.
    private static final int HEAD = 1 << 16;

    /// More NULs than one in three units are UTF-16; fewer are neither that nor any other text.
    private static final int UTF_16 = 3;

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/?]");

    private NoPage() {}

    /// Why it is none; null when it may be one.
    static @Nullable String reason(byte[] body) {
        int length = Math.min(HEAD, body.length);
        int nulls = 0;
        for (int place = 0; place < length; place++) {
            nulls += body[place] == 0 ? 1 : 0;
        }
        if (nulls > 0 && nulls * UTF_16 < length) {
            return "it is binary data, not a page";
        }
        String head = new String(body, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (MARKUP.matcher(head).find()) {
            return head.stripLeading().startsWith("{") ? "it is JSON, not a page" : null;
        }
        return body.length == 0 ? "it is empty" : "it has no markup, so it is no page";
    }
}
