package org.tidings.ingest.parse;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the server and the document say about the charset.
final class DeclaredCharset {
    private static final int PROLOG = 1_024;

    private static final Pattern IN_HEADER =
            Pattern.compile(
                    "charset\\s*[=:]\\s*[\"']?\\s*([^\\s\"';,]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_DOCUMENT =
            Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([^\"'>]+?)\\s*[\"']");

    /// Names that mean more than they say (WHATWG Encoding), or that the runtime does not know.
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("iso8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("latin-1", "windows-1252"),
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("cp-1252", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("iso-8859-11", "x-windows-874"),
                    Map.entry("tis-620", "x-windows-874"),
                    Map.entry("windows-874", "x-windows-874"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gb_2312-80", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("x-gbk", "GB18030"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("ksc5601", "x-windows-949"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("shift-jis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("sjis", "windows-31j"),
                    Map.entry("big5", "Big5-HKSCS"),
                    Map.entry("x-x-big5", "Big5-HKSCS"),
                    Map.entry("utf8", "UTF-8"),
                    Map.entry("u8", "UTF-8"),
                    Map.entry("unicode", "UTF-8"),
                    Map.entry("utf-7", "UTF-8"));

    private DeclaredCharset() {}

    /// The server's word, then the document's, each only where the runtime has the charset. A
    /// document that its first bytes show to be one of single bytes is not UTF-16 or UTF-32,
    /// whatever it says.
    static List<Charset> of(byte[] body, @Nullable String contentType) {
        List<String> names = new ArrayList<>();
        if (contentType != null) {
            addFirst(names, IN_HEADER.matcher(contentType));
        }
        addFirst(names, IN_DOCUMENT.matcher(prolog(body, StandardCharsets.ISO_8859_1)));
        return FeedBytes.known(names);
    }

    private static void addFirst(List<String> names, Matcher matcher) {
        if (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    private static String prolog(byte[] body, Charset charset) {
        return new String(body, 0, Math.min(body.length, PROLOG), charset);
    }

    /// The charset of a document whose first characters take two or four bytes or are EBCDIC;
    /// null for all others (XML 1.0, appendix F).
    static @Nullable String withoutMark(byte[] body) {
        if (FeedBytes.startsWith(body, '<', 0, 0, 0)) {
            return "UTF-32LE";
        }
        if (FeedBytes.startsWith(body, 0, 0, 0, '<')) {
            return "UTF-32BE";
        }
        if (FeedBytes.startsWith(body, '<', 0)) {
            return "UTF-16LE";
        }
        return FeedBytes.startsWith(body, 0, '<') ? "UTF-16BE" : ebcdic(body);
    }

    private static @Nullable String ebcdic(byte[] body) {
        if (!FeedBytes.startsWith(body, 0x4C, 0x6F, 0xA7, 0x94)) {
            return null;
        }
        Matcher named = IN_DOCUMENT.matcher(prolog(body, Charset.forName("IBM037")));
        Charset charset = named.find() ? byName(named.group(1)) : null;
        return charset == null ? "IBM037" : charset.name();
    }

    static @Nullable Charset byName(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(MEANT.getOrDefault(plain, plain));
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
