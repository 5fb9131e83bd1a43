package org.tidings.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.ingest.fetch.WebAddress;

class PlainFormTest {
    private static String form(String address) {
        return PlainForm.of(WebAddress.parse(address).uri()).orElse(null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://harbour.example/news/two-ships?id=7",
                "http://harbour.example/news/two-ships?id=7",
                "https://www.harbour.example/news/two-ships?id=7",
                "https://HARBOUR.example:443/news/two-ships/?id=7#comments",
                "http://harbour.example:80//news/two-ships?id=7",
                "https://m.harbour.example/news/two-ships?id=7",
                "https://mobile.harbour.example/news/two-ships?id=7",
                "https://amp.harbour.example/news/two-ships?id=7",
                "https://harbour.example/news/two-ships/amp?id=7",
                "https://harbour.example/news/two-ships/amp/?id=7",
                "https://harbour.example/amp/news/two-ships?id=7",
                "https://harbour.example/news/two-ships?amp=1&id=7",
                "https://harbour.example/news/two-ships?id=7&amp",
                "https://harbour.example/news/two-ships?id=7&outputType=amp",
                "https://harbour-example.cdn.ampproject.org/c/s/harbour.example/news/two-ships?id=7",
                "https://www.google.com/amp/s/www.harbour.example/news/two-ships/amp/?id=7",
                "https://harbour.example/news/two-ships?utm_source=rss&utm_medium=feed&id=7",
                "https://harbour.example/news/two-ships?fbclid=abc&id=7&gclid=1&mc_cid=2",
                "https://harbour.example/news/two-ships?id=7&ref=rss&source=twitter.com",
                "https://harbour.example/news/%74wo%2Dships?id=%37",
            })
    void givenAWayToWriteAnAddress_whenPlain_thenItIsTheSame(String address) {
        assertThat(form(address)).isEqualTo("harbour.example/news/two-ships?id=7");
    }

    @ParameterizedTest
    @CsvSource({
        "https://harbour.example/a, https://harbour.example/b",
        "https://harbour.example/a?id=1, https://harbour.example/a?id=2",
        "https://harbour.example/a?page=1, https://harbour.example/a",
        "https://harbour.example/A, https://harbour.example/a",
        "https://harbour.example/a?ref=1234, https://harbour.example/a",
        "https://harbour.example/a?source=42, https://harbour.example/a",
        "https://harbour.example/stamp, https://harbour.example/st",
        "https://harbour.example/amplitude, https://harbour.example/litude",
        "https://sport.harbour.example/a, https://harbour.example/a",
        "https://harbour.example/a%2Fb, https://harbour.example/a/b",
        "https://m.co.uk/a, https://co.uk/a",
        "https://one.blogspot.com/a, https://two.blogspot.com/a",
    })
    void givenAddressesOfTwoArticles_whenPlain_thenTheyDiffer(String one, String other) {
        assertThat(form(one)).isNotEqualTo(form(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://harbour.example/",
                "https://www.harbour.example/?utm_source=rss",
                "https://harbour.example/amp/",
            })
    void givenAFrontPage_whenPlain_thenItIsNoArticle(String address) {
        assertThat(form(address)).isNull();
    }

    @Test
    void givenParametersInAnyOrder_whenPlain_thenTheyAreTheSame() {
        assertThat(form("https://harbour.example/a?x=1&y=2"))
                .isEqualTo(form("https://harbour.example/a?y=2&x=1"));
    }
}
