package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "lea", "adam", "gus", "pat"})
    void givenADemoUser_whenSignedIn_thenTheSeedArticleIsFoundAndReadAndSigningOutEndsTheSession(
            String user) {
        try (var visitor = Visitor.stranger(Look.LIGHT)) {
            var shell = new Shell(visitor.page());
            var signIn = new SignInPage(visitor.page());
            var article = new ArticlePage(visitor.page());
            visitor.goTo("/");
            signIn.signIn(user);

            shell.search(SeedArticle.QUOTE);
            assertThat(shell.heading()).containsText("1 article");
            shell.row(SeedArticle.TITLE).click();

            assertThat(article.title()).hasText(SeedArticle.TITLE);
            assertThat(article.text())
                    .containsText("demonstrate flexibility and willingness to compromise");
            assertNothingIsInventedBy(article);

            shell.signOut();

            signIn.awaitShown();
            assertEquals(401, visitor.ask("/api/v1/session").status());
            signIn.link().click();
            assertThat(signIn.name()).isVisible();
        }
    }

    /// Nobody said when it was published; when it came is known by our own clock.
    private static void assertNothingIsInventedBy(ArticlePage article) {
        assertThat(article.clock("Published")).containsText("time unknown");
        assertThat(article.clock("Published")).containsText("No time was stated.");
        for (var ours : new String[] {"Fetched", "Searchable"}) {
            assertThat(article.clock(ours)).containsText("by our own clock");
            assertThat(article.clock(ours)).not().containsText("unknown");
        }
        assertThat(article.facts()).containsText("Demonstration");
    }

    @Test
    void givenALinkToAnArticle_whenAStrangerSignsIn_thenTheArticleIsShown() {
        try (var visitor = Visitor.stranger(Look.LIGHT)) {
            visitor.goTo(SeedArticle.address());

            new SignInPage(visitor.page()).signIn("gus");

            assertThat(new ArticlePage(visitor.page()).title()).hasText(SeedArticle.TITLE);
        }
    }

    @Test
    void givenAWrongPassword_whenSigningIn_thenKeycloakSaysSoAndNobodyIsIn() {
        try (var visitor = Visitor.stranger(Look.LIGHT)) {
            var signIn = new SignInPage(visitor.page());
            visitor.goTo("/");
            signIn.link().click();

            signIn.identify("gus", "not-the-password-of-gus");

            assertThat(signIn.password()).hasAttribute("aria-invalid", "true");
            assertEquals(401, visitor.ask("/api/v1/session").status());
        }
    }

    @Test
    void givenEachRole_whenTheProfileIsOpened_thenItSaysWhatThePersonMayDo() {
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/profile");
            assertThat(new Shell(ana.page()).heading()).hasText("Ana Demo");
            assertThat(ana.page().locator("main")).containsText("Acme Monitor");
            assertThat(ana.page().locator("main")).containsText("Analyst");
            assertThat(ana.page().locator("main")).not().containsText("Administrator");
        }
        try (var pat = Visitor.signedIn("pat")) {
            pat.goTo("/profile");
            assertThat(pat.page().locator("main")).containsText("Platform administrator");
            assertThat(pat.page().locator("main")).containsText("belong to no organisation");
        }
    }
}
