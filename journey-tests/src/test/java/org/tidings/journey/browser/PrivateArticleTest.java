package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PrivateArticleTest {
    private static final String WORD = "Vendelgrund";

    private static AddedText text;

    @BeforeAll
    static void givenATextThatOnlyAcmeHas() {
        text =
                AddedText.by(
                                "ana",
                                "Notes on the Vendelgrund visit",
                                "The delegation saw the Vendelgrund works and asked about wages.")
                        .awaitSearchableFor("ana");
    }

    @Test
    void givenTheSameOrganisation_whenLeaOpensIt_thenSheReadsIt() {
        try (var lea = Visitor.signedIn("lea")) {
            var article = new ArticlePage(lea.page());
            lea.goTo(text.address());

            assertThat(article.title()).hasText(text.title());
            assertThat(article.text()).containsText("asked about wages");
            assertThat(article.facts()).containsText("Added as a text by a person");
        }
    }

    @Test
    void givenAnotherOrganisation_whenGusOpensItsAddress_thenThereIsNoSuchArticle() {
        try (var gus = Visitor.signedIn("gus")) {
            var shell = new Shell(gus.page());
            gus.goTo(text.address());

            assertThat(shell.heading()).isVisible();
            assertThat(gus.page().locator("main a[href='/']")).isVisible();
            assertFalse(gus.page().content().contains(WORD));
        }
    }

    @Test
    void givenAnotherOrganisation_whenGusSearchesAndLooksAtToday_thenItIsNotThere() {
        try (var gus = Visitor.signedIn("gus")) {
            var shell = new Shell(gus.page());
            gus.goTo("/?show=all");
            assertThat(shell.rows().first()).isVisible();
            assertThat(shell.row(text.title())).hasCount(0);

            shell.search(WORD);

            assertThat(gus.page().getByText("Nothing found for")).isVisible();
            assertThat(shell.rows()).hasCount(0);
        }
    }
}
