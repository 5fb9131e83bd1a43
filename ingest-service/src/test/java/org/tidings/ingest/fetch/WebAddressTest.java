package org.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "HTTP://News.Example:80/a#b, http://news.example/a",
        "https://news.example:443, https://news.example/",
        "https://news.example:8443/x?b=1&a=2, https://news.example:8443/x?b=1&a=2",
        "https://žurnál.example/č, https://xn--urnl-7na25g.example/%C4%8D",
        "http://１２７.0.0.1/, http://127.0.0.1/",
        "http://[::FFFF:7F00:1]/, http://127.0.0.1/"
    })
    void givenASpelling_whenParsed_thenItHasItsNormalForm(String written, String normal) {
        assertThat(WebAddress.parse(written)).hasToString(normal);
    }

    @Test
    void givenARelativeAddress_whenParsed_thenItIsResolved() {
        var base = URI.create("https://news.example/feed/rss");

        assertThat(WebAddress.parse(base, "../a b")).hasToString("https://news.example/a%20b");
        assertThat(WebAddress.parse(base, "//www.other.example/x").domain())
                .isEqualTo("other.example");
    }
}
