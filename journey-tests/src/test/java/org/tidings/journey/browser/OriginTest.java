package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whose words an article is made of.
class OriginTest {
    @Test
    void givenACopy_whenRead_thenItsOriginIsNamedAndLeadsThere() {
        try (var ana = Visitor.signedIn("ana")) {
            var article = new ArticlePage(ana.page());
            ana.goTo(CopiedArticle.address());
            assertThat(article.origin()).containsText("2 copies of this text");
            assertThat(article.origin()).containsText("1 independent origin");
            assertThat(article.origin()).containsText(CopiedArticle.WIRE);
            assertThat(article.origin()).containsText("Under another headline:");

            article.origin().locator("a").first().click();

            assertThat(article.title()).not().hasText(CopiedArticle.TITLE);
            assertThat(article.origin()).containsText(CopiedArticle.TITLE);
        }
    }

    @Test
    void givenTextsThatCreditAnAgency_whenRead_thenItIsNamedAsItWasPrinted() {
        String words =
                "The harbour office of Vellmar said that the night ferry will sail again from"
                        + " Thursday, after a week in which its only engineer had been ill; the"
                        + " company had looked for another along the whole coast and found none who"
                        + " knew the old engine, so that the boat stayed at its berth and the islanders"
                        + " went to market by way of the northern bridge, which takes two hours.";
        var first = AddedText.by("ana", "Night ferry sails", words + " (Reuters)");
        var second = AddedText.by("ana", "Ferry is back", words + " Nobody complained. (Reuters)");
        first.awaitCopiedFor("ana");
        try (var ana = Visitor.signedIn("ana")) {
            var article = new ArticlePage(ana.page());

            ana.goTo(second.address());

            assertThat(article.origin()).containsText("Said to come from Reuters");
            assertThat(article.origin()).containsText("not among what you can see");
            assertThat(article.origin()).containsText("Printed as");
            assertThat(article.origin()).containsText("Under another headline: Night ferry sails");
        }
    }

    @Test
    void givenATextThatNobodyHasButUs_whenRead_thenNothingIsSaidOfAnOrigin() {
        var added =
                AddedText.by("ana", "A note of our own", "Nobody else has printed these words.")
                        .awaitSearchableFor("ana");
        try (var ana = Visitor.signedIn("ana")) {
            var article = new ArticlePage(ana.page());
            ana.goTo(added.address());

            assertThat(article.facts()).containsText("Rights");
            assertThat(article.origin()).hasCount(0);
        }
    }
}
