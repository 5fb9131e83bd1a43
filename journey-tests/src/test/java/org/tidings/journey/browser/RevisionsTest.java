package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionsTest {
    @Test
    void givenAnArticleThatWasNeverChanged_whenItsVersionsAreOpened_thenThereIsTheOneAndAWayBack() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo(SeedArticle.address() + "/revisions");
            assertThat(shell.heading()).hasText("Versions of an article");
            assertThat(ana.page().locator("main")).containsText("was not changed");

            new SourcesPage(ana.page()).link("The article").click();

            assertThat(new ArticlePage(ana.page()).title()).hasText(SeedArticle.TITLE);
        }
    }
}
