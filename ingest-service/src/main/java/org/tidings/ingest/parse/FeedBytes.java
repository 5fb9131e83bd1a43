package org.tidings.ingest.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a feed into text.
///
/// What the server and the document declare is often wrong, so a declaration only counts when the
/// bytes agree: a byte order mark decides; then bytes that are multi-byte UTF-8 throughout, which
/// no other text is by accident; then the first declared charset that can read all bytes; and in
/// the end UTF-8 with its broken bytes read as windows-1252.
final class FeedBytes {
    private FeedBytes() {}

    /// @param contentType as the server says; null when it says nothing
    static String decode(byte[] body, @Nullable String contentType) {
        String marked = byMark(body);
        if (marked != null) {
            return marked;
        }
        String wide = DeclaredCharset.withoutMark(body);
        if (wide != null) {
            return new String(body, Charset.forName(wide));
        }
        List<Charset> declared = DeclaredCharset.of(body, contentType);
        if (declared.stream().noneMatch(FeedBytes::isShifting)) {
            String utf8 = strictly(body, StandardCharsets.UTF_8);
            if (utf8 != null) {
                return Windows1252.repaired(utf8);
            }
        }
        for (Charset charset : declared) {
            String text = charset.equals(StandardCharsets.UTF_8) ? null : strictly(body, charset);
            if (text != null) {
                return CyrillicGuess.isLikely(text, charset)
                        ? CyrillicGuess.decode(body)
                        : Windows1252.repaired(text);
            }
        }
        return mixed(body, declared.contains(StandardCharsets.UTF_8));
    }

    private static @Nullable String byMark(byte[] body) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return mixed(Arrays.copyOfRange(body, 3, body.length), true);
        }
        if (startsWith(body, 0xFF, 0xFE, 0, 0)) {
            return new String(body, 4, body.length - 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(body, 0, 0, 0xFE, 0xFF)) {
            return new String(body, 4, body.length - 4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(body, 0xFF, 0xFE)) {
            return new String(body, 2, body.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return new String(body, 2, body.length - 2, StandardCharsets.UTF_16BE);
        }
        return null;
    }

    static boolean startsWith(byte[] body, int... mark) {
        if (body.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((body[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Charsets of seven-bit bytes, whose text would pass for UTF-8.
    private static boolean isShifting(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("x-ISO-2022");
    }

    private static @Nullable String strictly(byte[] body, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notThat) {
            return null;
        }
    }

    /// UTF-8 whose broken bytes are windows-1252, as when texts of two sources are joined; all of
    /// it windows-1252 when nothing says UTF-8 and little of it looks so.
    private static String mixed(byte[] body, boolean saidToBeUtf8) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(body.length + 16);
        int broken = 0;
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            for (int i = 0; i < result.length(); i++) {
                out.put(Windows1252.of(in.get() & 0xFF));
                broken++;
            }
            decoder.reset();
        }
        if (!saidToBeUtf8 && broken > 0 && multiByte(body) < 4 * broken) {
            String latin = new String(body, Windows1252.CHARSET);
            return CyrillicGuess.isLikely(latin, Windows1252.CHARSET)
                    ? CyrillicGuess.decode(body)
                    : Windows1252.of(body);
        }
        return out.flip().toString();
    }

    /// About how many characters of several bytes there are.
    private static int multiByte(byte[] body) {
        int count = 0;
        for (byte b : body) {
            if ((b & 0xC0) == 0xC0) {
                count++;
            }
        }
        return count;
    }

    /// The charsets by their names, where the runtime has them; each once.
    static List<Charset> known(List<String> names) {
        List<Charset> charsets = new ArrayList<>();
        for (String name : names) {
            Charset charset = DeclaredCharset.byName(name);
            if (charset != null && !charsets.contains(charset)) {
                charsets.add(charset);
            }
        }
        return charsets;
    }
}
