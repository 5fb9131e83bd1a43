package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExpiredSessionTest {
    private static final String SIGNED_OUT = "You have been signed out";

    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    @Test
    void givenTheSessionEnded_whenAQueryIsSent_thenItIsAnsweredAfterSigningInAgain() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/?show=all");
            assertThat(shell.rows().first()).isVisible();
            ana.forgetCookies();

            shell.search(SeedArticle.QUOTE);
            assertThat(shell.dialog(SIGNED_OUT)).isVisible();
            again(ana).click();
            new SignInPage(ana.page()).identify("ana");

            assertThat(shell.row(SeedArticle.TITLE)).isVisible();
            assertThat(shell.searchBox()).hasValue(SeedArticle.QUOTE);
        }
    }

    @Test
    void givenTheSessionEnded_whenSomethingElseIsOpened_thenWhatWasTypedIsStillThere() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/?show=all");
            assertThat(shell.rows().first()).isVisible();
            shell.searchBox().fill("half a thought");
            ana.forgetCookies();

            // Not by the mouse: the page asks for news by itself, and the dialog may be there
            // first.
            shell.rows().first().dispatchEvent("click");
            assertThat(shell.dialog(SIGNED_OUT)).isVisible();
            assertThat(shell.searchBox()).hasValue("half a thought");
            again(ana).click();
            new SignInPage(ana.page()).identify("ana");

            assertThat(new ArticlePage(ana.page()).facts()).isVisible();
            assertThat(shell.searchBox()).hasValue("half a thought");
        }
    }

    @Test
    void givenTheSessionEnded_whenTheReaderDoesNotSignIn_thenTheListStaysToBeRead() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/search?q=Kyiv");
            assertThat(shell.rows().first()).isVisible();
            ana.forgetCookies();
            shell.searchBox().fill("Ternopil");
            shell.searchBox().press("Enter");
            assertThat(shell.dialog(SIGNED_OUT)).isVisible();

            shell.button("Not now").last().click();

            assertThat(shell.dialog(SIGNED_OUT)).isHidden();
            assertThat(shell.searchBox()).hasValue("Ternopil");
        }
    }

    private static Locator again(Visitor visitor) {
        return new Shell(visitor.page())
                .dialog(SIGNED_OUT)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sign in again"));
    }
}
