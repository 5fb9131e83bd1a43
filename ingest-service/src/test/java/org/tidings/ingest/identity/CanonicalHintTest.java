package org.tidings.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.ingest.fetch.WebAddress;

class CanonicalHintTest {
    @ParameterizedTest
    @CsvSource({
        // the page, what it calls its own address, whether that can be its identity
        "https://harbour.example/sport/two-ships-meet, https://harbour.example/news/two-ships-meet, true",
        "https://m.harbour.example/p/77, https://www.harbour.example/2026/03/two-ships, true",
        "https://news.harbour.co.uk/a-b-c, https://www.harbour.co.uk/news/a-b-c, true",
        "https://harbour.example/x?id=7, https://harbour.example/article/7, true",
        "https://harbour.example/news/two-ships, https://hill.example/news/two-ships, false",
        "https://harbour.co.uk/news/two-ships, https://hill.co.uk/news/two-ships, false",
        "https://one.blogspot.com/2026/two-ships, https://two.blogspot.com/2026/two-ships, false",
        "https://harbour.example/news/two-ships, https://harbour.example/, false",
        "https://harbour.example/news/two-ships, https://www.harbour.example, false",
        "https://harbour.example/news/two-ships, https://harbour.example/news/, false",
        "https://harbour.example/2026/two-ships, https://harbour.example/2026, false",
        "https://harbour.example/two-ships-meet, https://harbour.example/politics, false",
        "https://harbour.example/article?id=7, https://harbour.example/article, false",
    })
    void givenACanonicalLink_whenRead_thenOnlyAnArticleOfTheSameDomainCounts(
            String page, String canonical, boolean counts) {
        var hint =
                CanonicalHint.of(WebAddress.parse(page).uri(), WebAddress.parse(canonical).uri());

        assertThat(hint.isPresent()).isEqualTo(counts);
    }
}
