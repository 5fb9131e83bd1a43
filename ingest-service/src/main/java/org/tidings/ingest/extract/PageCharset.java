package org.tidings.ingest.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns a page's bytes into characters, also where the page or its server names the wrong charset.
///
/// Bytes that form valid UTF-8 beyond ASCII are UTF-8, whatever anybody says: other charsets do not
/// fall into that form by accident. Otherwise a byte order mark decides, then the server, then the
/// page (the order of the HTML standard), and last Windows-1252.
final class PageCharset {
    private static final Pattern NAMED =
            Pattern.compile(
                    "charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_ENCODING =
            Pattern.compile("<\\?xml[^>]{0,99}encoding=[\"']([\\w.:-]{2,40})");

    /// Where a page names its charset; many do so late, behind long comments.
    private static final int HEAD = 8_192;

    /// One broken byte in so many characters is an accident in UTF-8, more is another charset.
    private static final int ACCIDENT = 200;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// What pages mean by these names (WHATWG Encoding, 4.2).
    private static final Map<String, String> MEANT =
            Map.of(
                    "iso-8859-1", "windows-1252",
                    "latin1", "windows-1252",
                    "us-ascii", "windows-1252",
                    "ascii", "windows-1252",
                    "iso-8859-9", "windows-1254",
                    "gb2312", "GB18030",
                    "gbk", "GB18030",
                    "ks_c_5601-1987", "x-windows-949",
                    "euc-kr", "x-windows-949",
                    "shift_jis", "windows-31j");

    private PageCharset() {}

    static String decode(byte[] bytes, @Nullable String contentType) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return withoutMark(new String(bytes, marked));
        }
        Utf8Shape shape = Utf8Shape.of(bytes);
        if (shape.broken() == 0 && shape.multibyte() > 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Charset declared = declared(bytes, contentType);
        if (shape.isAscii()) {
            // ISO-2022-JP and UTF-7 look like ASCII: only then the declared name matters
            return new String(bytes, declared == null ? StandardCharsets.UTF_8 : declared);
        }
        boolean utf8 = declared == null || declared.equals(StandardCharsets.UTF_8);
        if (utf8) {
            boolean accident = shape.broken() * ACCIDENT < shape.multibyte() + ACCIDENT;
            boolean mostly = shape.multibyte() > 4 * shape.broken();
            return new String(bytes, accident || mostly ? StandardCharsets.UTF_8 : WINDOWS);
        }
        boolean mostlyUtf8 = shape.multibyte() > 20 * Math.max(1, shape.broken());
        return new String(bytes, mostlyUtf8 ? StandardCharsets.UTF_8 : declared);
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return (first == 0xFF && second == 0xFE) || (first == '<' && second == 0)
                ? StandardCharsets.UTF_16LE
                : null;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// By the server, or else by the page itself.
    private static @Nullable Charset declared(byte[] bytes, @Nullable String contentType) {
        Charset served = named(NAMED, contentType == null ? "" : contentType);
        if (served != null) {
            return served;
        }
        int length = Math.min(bytes.length, HEAD);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Charset meta = named(NAMED, head);
        // a page that says UTF-16 in ASCII letters is not (HTML standard, 13.2.3.2)
        boolean impossible = meta != null && meta.name().startsWith("UTF-16");
        return impossible || meta == null ? named(XML_ENCODING, head) : meta;
    }

    private static @Nullable Charset named(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return null;
        }
        String name = found.group(1).toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(MEANT.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
