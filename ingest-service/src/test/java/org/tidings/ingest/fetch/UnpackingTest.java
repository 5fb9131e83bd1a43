package org.tidings.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class UnpackingTest {
    private static final byte[] TEXT = "The ferry is late again. ".repeat(20).getBytes(UTF_8);

    private final Unpacking unpacking = new Unpacking(1_000);

    private String unpacked(byte[] body, String... codings) throws IOException {
        return unpacking.read(new ByteArrayInputStream(body), List.of(codings)).utf8();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(boolean raw) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, raw);
                var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(TEXT);
        }
        return packed.toByteArray();
    }

    @Test
    void givenEachCoding_whenRead_thenTheTextIsThere() throws IOException {
        String text = new String(TEXT, UTF_8);

        assertThat(unpacked(TEXT)).isEqualTo(text);
        assertThat(unpacked(TEXT, "identity")).isEqualTo(text);
        assertThat(unpacked(gzip(TEXT), "gzip")).isEqualTo(text);
        assertThat(unpacked(gzip(TEXT), "X-GZIP")).isEqualTo(text);
        assertThat(unpacked(deflate(false), "deflate")).isEqualTo(text);
        assertThat(unpacked(deflate(true), "deflate")).isEqualTo(text);
        assertThat(unpacked(gzip(deflate(false)), "deflate, gzip")).isEqualTo(text);
        assertThat(unpacked(HexFormat.of().parseHex("0b028068656c6c6f03"), "br"))
                .isEqualTo("hello");
    }

    @Test
    void givenAServerThatOnlySaysThatItPacks_whenRead_thenTheTextIsThere() throws IOException {
        assertThat(unpacked(TEXT, "gzip")).isEqualTo(new String(TEXT, UTF_8));
    }

    @Test
    void givenASmallPacketOfALargeDocument_whenRead_thenItIsRefused() throws IOException {
        byte[] bomb = gzip(new byte[10_000_000]);
        byte[] doubled = gzip(gzip(new byte[100_000_000]));

        assertThatThrownBy(() -> new Unpacking(100_000).read(of(bomb), List.of("gzip")))
                .isInstanceOf(Unpacking.TooLarge.class)
                .hasMessageContaining("once it is unpacked");
        assertThatThrownBy(() -> new Unpacking(100_000).read(of(doubled), List.of("gzip, gzip")))
                .isInstanceOf(Unpacking.TooLarge.class);
    }

    @Test
    void givenMoreBytesThanWeTake_whenRead_thenItIsRefusedWhileTheyCome() {
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) {
                        return length;
                    }
                };

        assertThatThrownBy(() -> unpacking.read(endless, List.of()))
                .isInstanceOf(Unpacking.TooLarge.class);
    }

    @Test
    void givenABrokenPacket_whenRead_thenItIsUnreadable() throws IOException {
        byte[] broken = gzip(TEXT);
        byte[] cut = Arrays.copyOf(broken, broken.length / 2);
        Arrays.fill(broken, 12, broken.length, (byte) 0x55);

        for (byte[] body : List.of(broken, cut)) {
            assertThatThrownBy(() -> unpacked(body, "gzip"))
                    .isInstanceOf(Unpacking.Unreadable.class);
        }
        assertThatThrownBy(() -> unpacked(TEXT, "br")).isInstanceOf(Unpacking.Unreadable.class);
        assertThatThrownBy(() -> unpacked(TEXT, "zstd")).isInstanceOf(Unpacking.Unreadable.class);
        assertThatThrownBy(() -> unpacked(TEXT, "gzip, gzip, gzip"))
                .isInstanceOf(Unpacking.Unreadable.class);
    }

    @Test
    void givenAConnectionThatBreaks_whenRead_thenThatIsSaid() {
        var breaking =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new SocketTimeoutException("no more");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        throw new SocketTimeoutException("no more");
                    }
                };

        for (String coding : List.of("identity", "gzip", "br")) {
            assertThatThrownBy(() -> unpacking.read(breaking, List.of(coding)))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static InputStream of(byte[] body) {
        return new ByteArrayInputStream(body);
    }
}
