package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeyboardTest {
    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    @Test
    void givenNoMouse_whenSearching_thenAnArticleIsFoundOpenedAndLeft() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/?show=all");
            assertThat(shell.rows().first()).isVisible();

            ana.press("/");
            assertThat(shell.searchBox()).isFocused();
            ana.page().keyboard().type("Kyiv");
            ana.press("Enter");
            assertThat(shell.heading()).containsText("for");

            ana.press("Escape");
            assertThat(shell.searchBox()).not().isFocused();
            ana.press("j");
            assertThat(shell.rows().nth(0)).isFocused();
            ana.press("j");
            assertThat(shell.rows().nth(1)).isFocused();
            ana.press("k");
            assertThat(shell.rows().nth(0)).isFocused();

            var title = shell.rows().first().innerText();
            ana.press("o");
            assertThat(new ArticlePage(ana.page()).title()).hasText(title);

            tabTo(ana, shell.button("Back"));
            ana.press("Enter");
            assertThat(shell.rows().first()).isVisible();
            ana.press("j");
            assertThat(shell.row(title).first()).isFocused();
        }
    }

    @Test
    void givenARowWithTheFocus_whenSIsPressed_thenItIsStarredAndWithSNoMore() {
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/search?q=" + SeedArticle.QUOTE.replace(" ", "+").replace("\"", "%22"));
            var star = ana.page().locator("main [data-star]").first();
            assertThat(star).hasAttribute("aria-pressed", "false");
            ana.press("j");
            assertThat(new Shell(ana.page()).rows().first()).isFocused();

            ana.press("s");
            assertThat(star).hasAttribute("aria-pressed", "true");

            ana.press("s");
            assertThat(star).hasAttribute("aria-pressed", "false");
        }
    }

    @Test
    void givenAnyScreen_whenTheQuestionMarkIsPressed_thenTheKeysAreShownUntilEscape() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            for (var path : new String[] {"/", "/search", SeedArticle.address(), "/profile"}) {
                ana.goTo(path);
                assertThat(shell.heading()).isVisible();

                ana.press("?");
                assertThat(shell.dialog("Keyboard shortcuts")).isVisible();

                ana.press("Escape");
                assertThat(shell.dialog("Keyboard shortcuts")).isHidden();
            }
        }
    }

    @Test
    void givenAQueryWithTheKeysInIt_whenTyped_thenTheyAreText() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/");
            shell.awaitShown();

            ana.press("/");
            ana.page().keyboard().type("jok/?");

            assertThat(shell.searchBox()).hasValue("jok/?");
            assertThat(shell.dialog("Keyboard shortcuts")).isHidden();
        }
    }

    @Test
    void givenNoMouse_whenSigningInAndOut_thenTabAndEnterAreEnough() {
        try (var visitor = Visitor.stranger(Look.LIGHT)) {
            var shell = new Shell(visitor.page());
            var signIn = new SignInPage(visitor.page());
            visitor.goTo("/profile");
            signIn.awaitShown();
            tabTo(visitor, signIn.link());
            visitor.press("Enter");
            assertThat(signIn.name()).isFocused();
            visitor.page().keyboard().type("lea");
            visitor.press("Enter");
            assertThat(signIn.password()).isFocused();
            visitor.page().keyboard().type(SignInPage.passwordOf("lea"));
            visitor.press("Enter");
            assertThat(shell.heading()).hasText("Lea Demo");

            tabTo(visitor, shell.button("Sign out"));
            visitor.press("Enter");

            signIn.awaitShown();
        }
    }

    @Test
    void givenAScreen_whenTabIsPressedFirst_thenTheNavigationCanBeSkipped() {
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/");
            new Shell(ana.page()).awaitShown();

            ana.press("Tab", "Enter");

            assertThat(ana.page().locator("main")).isFocused();
        }
    }

    private static void tabTo(Visitor visitor, Locator goal) {
        assertThat(goal).isVisible();
        for (int step = 0; step < 30; step++) {
            visitor.press("Tab");
            if ((boolean) goal.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        fail("not reached by Tab: " + goal);
    }
}
