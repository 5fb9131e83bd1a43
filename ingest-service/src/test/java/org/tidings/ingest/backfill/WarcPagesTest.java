package org.tidings.ingest.backfill;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WarcPagesTest {
    private static final String DATE = "2024-05-02T06:07:08Z";
    private static final int MAX_PAGE = 100_000;

    private static List<NewItem> read(byte[] archive) throws IOException {
        return read(new ByteArrayInputStream(archive), 50_000_000);
    }

    private static List<NewItem> read(InputStream archive, long maxUnpacked) throws IOException {
        List<NewItem> items = new ArrayList<>();
        try (var pages = WarcPages.open(archive, maxUnpacked, MAX_PAGE)) {
            while (pages.next()) {
                pages.page().ifPresent(items::add);
            }
        }
        return items;
    }

    private static Warc honest(Warc warc) {
        return warc.info()
                .record(
                        "request",
                        "http://ebb.example/a",
                        DATE,
                        "application/http; msgtype=request",
                        "GET /a HTTP/1.1\r\nHost: ebb.example\r\n\r\n".getBytes(US_ASCII))
                .page("http://ebb.example/a", DATE, "<p>Ą first page</p>")
                .response(
                        "http://ebb.example/i.png",
                        DATE,
                        "200 OK",
                        "Content-Type: image/png",
                        new byte[99])
                .response(
                        "http://ebb.example/none",
                        DATE,
                        "404 Not Found",
                        "Content-Type: text/html",
                        new byte[9])
                .response(
                        "http://ebb.example/b",
                        DATE,
                        "200 OK",
                        "Content-Type: text/html\r\nContent-Encoding: gzip",
                        Warc.gzip("<p>A second page</p>".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givenAnArchive_whenRead_thenItsPagesComeOut(boolean packed) throws IOException {
        var items = read(honest(packed ? Warc.packed() : Warc.plain()).bytes());

        assertThat(items)
                .extracting(NewItem::url)
                .containsExactly("http://ebb.example/a", "http://ebb.example/b");
        var first = items.getFirst().captured();
        assertThat(first.at()).isEqualTo(DATE);
        assertThat(first.type()).isEqualTo("text/html; charset=utf-8");
        assertThat(text(items.get(0))).isEqualTo("<p>Ą first page</p>");
        assertThat(text(items.get(1))).isEqualTo("<p>A second page</p>");
    }

    private static String text(NewItem item) throws IOException {
        byte[] packed = item.captured().page().toByteArray();
        return new String(Packed.unpack(packed, MAX_PAGE).orElseThrow(), UTF_8);
    }

    @Test
    void givenPagesThatCannotBeRead_whenRead_thenEachSaysWhyAndTheNextIsRead() throws IOException {
        byte[] zeros = new byte[20_000_000];
        var items =
                read(
                        Warc.packed()
                                .response(
                                        "http://ebb.example/bomb",
                                        DATE,
                                        "200 OK",
                                        "Content-Type: text/html\r\nContent-Encoding: gzip",
                                        Warc.gzip(zeros))
                                .response(
                                        "http://ebb.example/huge",
                                        DATE,
                                        "200 OK",
                                        "Content-Type: text/html",
                                        Arrays.copyOf(zeros, MAX_PAGE + 1))
                                .response(
                                        "http://ebb.example/no-gzip",
                                        DATE,
                                        "200 OK",
                                        "Content-Type: text/html\r\nContent-Encoding: gzip",
                                        "plain".getBytes(UTF_8))
                                .record(
                                        "response",
                                        "http://ebb.example/no-http",
                                        DATE,
                                        "application/http",
                                        "hello".getBytes(UTF_8))
                                .page("http://ebb.example/when", "yesterday", "<p>When?</p>")
                                .record(
                                        "response",
                                        "",
                                        DATE,
                                        "application/http",
                                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x"
                                                .getBytes(UTF_8))
                                .page("http://ebb.example/good", DATE, "<p>Good.</p>")
                                .bytes());

        assertThat(items.getLast().url()).isEqualTo("http://ebb.example/good");
        assertThat(items.getLast().failure()).isNull();
        assertThat(items.subList(0, 5))
                .allSatisfy(item -> assertThat(item.failure()).startsWith("record "));
        assertThat(items.get(0).failure()).contains("more than " + MAX_PAGE);
        assertThat(items.get(1).failure()).contains("more than " + MAX_PAGE);
    }

    @Test
    void givenAnArchiveThatUnpacksWithoutEnd_whenRead_thenItStopsAtTheLimit() {
        byte[] member =
                Warc.packed()
                        .record(
                                "resource",
                                "http://ebb.example/z",
                                DATE,
                                "text/plain",
                                new byte[1_000_000])
                        .bytes();
        var endless = new UploadStream(_ -> member);

        assertThatThrownBy(() -> read(endless, 20_000_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void givenAHeaderWithoutEnd_whenRead_thenItIsRefusedEarly() {
        byte[] header = ("WARC/1.0\r\nX: " + "a".repeat(5_000_000)).getBytes(US_ASCII);

        assertThatThrownBy(() -> read(header))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("longer than any header");
    }

    @Test
    void givenLineEndsWithoutEnd_whenRead_thenItEnds() {
        byte[] tail = "\r\n".repeat(40_000).getBytes(US_ASCII);
        byte[] archive =
                Warc.plain().page("http://ebb.example/a", DATE, "<p>x</p>").raw(tail).bytes();

        assertThat(archive).isNotEmpty();
        try {
            assertThat(read(archive)).hasSize(1);
        } catch (IOException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givenADamagedArchive_whenRead_thenItEndsWithPagesOrAReason(boolean packed) {
        byte[] whole = honest(packed ? Warc.packed() : Warc.plain()).bytes();
        var random = new Random(17);
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged =
                    Arrays.copyOf(whole, random.nextInt(whole.length / 2, whole.length + 1));
            for (int i = 0; i < 1 + round % 8; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(damaged)).hasSizeLessThan(10);
            } catch (IOException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }
}
