package org.tidings.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameBasedIdTest {
    @Test
    void givenTheExampleOfTheStandard_whenMade_thenItIsThatId() {
        // RFC 9562, A.4
        var dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(NameBasedId.of(dns, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    @Test
    void givenTwoScopes_whenTheAddressIsTheSame_thenTheIdsDiffer() {
        var address = Alias.url(URI.create("https://news.example/a"));

        assertThat(NameBasedId.ofArticle("public", address))
                .isEqualTo(NameBasedId.ofArticle("public", address))
                .isNotEqualTo(NameBasedId.ofArticle("acme", address));
    }
}
