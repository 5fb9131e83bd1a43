package org.tidings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedBytesTest {
    private static byte[] feed(String declared, String title, Charset charset) {
        String prolog =
                declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
        return (prolog + "<rss><channel><title>" + title + "</title></channel></rss>")
                .getBytes(charset);
    }

    private static @Nullable String title(byte[] feed, @Nullable String type) {
        return Reading.feed(feed, type).title();
    }

    @ParameterizedTest
    @CsvSource({
        // declared, really, the server says
        "utf-8, UTF-8, ",
        "iso-8859-1, UTF-8, text/xml; charset=iso-8859-1",
        "utf-8, windows-1252, ",
        "utf-8, windows-1252, application/xml; charset=utf-8",
        "'', windows-1252, ",
        "us-ascii, windows-1252, text/xml",
        "utf-16, UTF-8, ",
        "no-such-charset, UTF-8, text/xml; charset=neither",
        "'', UTF-16LE, ",
        "utf-16, UTF-16BE, text/xml",
        "'', UTF-32BE, ",
        "'', windows-1252, text/xml; charset = 'iso-8859-1'",
        "iso-8859-1, windows-1252, text/xml; charset=utf-8"
    })
    void givenADeclarationRightOrWrong_whenRead_thenTheTextIs(
            String declared, String really, String type) {
        String title = "Café – “Zeeën”";

        assertThat(title(feed(declared, title, Charset.forName(really)), type)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030, 港口罢工",
        "Shift_JIS, windows-31j, 港のストライキ①",
        "euc-kr, x-windows-949, 항구 파업",
        "big5, Big5-HKSCS, 港口罷工",
        "windows-1251, windows-1251, Забастовка в порту",
        "koi8-r, KOI8-R, Забастовка в порту",
        "iso-8859-2, ISO-8859-2, Strajk w porcie – źdźbło",
        "windows-1253, windows-1253, Απεργία στο λιμάνι",
        "iso-2022-jp, ISO-2022-JP, 港のストライキ",
        "tis-620, x-windows-874, ท่าเรือ"
    })
    void givenACharsetOfTheWorld_whenDeclared_thenItIsUsed(
            String declared, String really, String title) {
        String plain = declared.equals("iso-8859-2") ? title.replace("–", "-") : title;

        assertThat(title(feed(declared, plain, Charset.forName(really)), null)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R"})
    void givenCyrillicThatSaysItIsWestern_whenRead_thenItIsNot(String really) {
        String title = "Забастовка докеров остановила работу порта, говорят в профсоюзе моряков";

        assertThat(title(feed("iso-8859-1", title, Charset.forName(really)), null))
                .isEqualTo(title);
        assertThat(title(feed("", title, Charset.forName(really)), null)).isEqualTo(title);
    }

    @Test
    void givenAByteOrderMark_whenRead_thenItDecides() {
        var body = new ByteArrayOutputStream();
        body.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        body.writeBytes(feed("iso-8859-1", "Café", StandardCharsets.UTF_8));

        assertThat(title(body.toByteArray(), "text/xml; charset=windows-1251")).isEqualTo("Café");
    }

    @Test
    void givenTextsOfTwoCharsets_whenRead_thenBothAreReadable() {
        var body = new ByteArrayOutputStream();
        body.writeBytes("<rss><channel><title>ëëëëëë – Caf".getBytes(StandardCharsets.UTF_8));
        body.write(0xE9);
        body.writeBytes(" «</title></channel></rss>".getBytes(StandardCharsets.UTF_8));

        assertThat(title(body.toByteArray(), null)).isEqualTo("ëëëëëë – Café «");
    }

    @Test
    void givenControlCharactersOfWindows_whenRead_thenTheyAreWhatWasMeant() {
        assertThat(title(feed("utf-8", "don\u0092t", StandardCharsets.UTF_8), null))
                .isEqualTo("don’t");
    }
}
