package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionsTest {
    @Test
    void givenAnArticleThatWasWithdrawnAndIsBack_whenItsVersionsAreOpened_thenBothAreSaidInWords() {
        try (var ana = Visitor.signedIn("ana")) {
            NewsScreen.REVISIONS_RETURNED.open(ana);
            var main = ana.page().locator("main");

            assertThat(main).containsText("Withdrawn by its outlet 3 Mar");
            assertThat(main).containsText("Returned 4 Mar");
            assertThat(main).containsText("with the same words");
            assertThat(main).containsText("In between it was not shown here.");
        }
    }

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
