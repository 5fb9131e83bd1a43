package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Where queries are written.
class QueryEditorTest {
    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    @Test
    void givenAQuoteThatIsNotClosed_whenTheRepairIsTakenByItsKey_thenTheRepairedQueryIsAnswered() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/search");
            shell.searchBox().fill("Kyiv \"peace deal");
            assertThat(ana.page().locator("[data-wrong]").first()).hasText("\"peace deal");
            assertThat(ana.page().getByRole(AriaRole.ALERT))
                    .containsText("Expected here: a closing quote");
            assertThat(shell.searchBox()).hasAttribute("aria-invalid", "true");

            shell.searchBox().press("Alt+Enter");

            assertThat(shell.searchBox()).hasValue("Kyiv \"peace deal\"");
            assertThat(shell.row(SeedArticle.TITLE)).isVisible();
            assertThat(ana.page()).hasURL(Pattern.compile("q=Kyiv\\+%22peace\\+deal%22"));
            assertThat(ana.page().locator("[data-wrong]")).hasCount(0);
            assertThat(ana.page().getByText("cost")).isVisible();
        }
    }

    @Test
    void givenNoMouse_whenAFieldAndItsValueAreCompleted_thenTheyAreInTheQuery() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/search");
            shell.searchBox().focus();

            ana.page().keyboard().type("Kyiv cla");
            assertThat(options(ana)).hasText(new String[] {"claim:( )one claim, with its status"});
            ana.press("ArrowDown", "Enter");
            ana.page().keyboard().type("sta");
            ana.press("ArrowDown", "Enter");
            assertThat(options(ana)).hasCount(6);
            ana.page().keyboard().type("unc");
            ana.press("ArrowDown", "Tab");

            assertThat(shell.searchBox()).hasValue("Kyiv claim:( status:unconfirmed )");
            assertThat(shell.searchBox()).isFocused();
            assertThat(options(ana)).hasCount(0);
        }
    }

    @Test
    void givenAQueryOfFactiva_whenItIsBrought_thenItIsTranslatedAndTheChangesAreListed() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/search");
            shell.button("Bring a query from elsewhere").click();
            var dialog = shell.dialog("Bring a query from elsewhere");
            dialog.getByText("Factiva").click();
            dialog.getByLabel("The query as it stands there").fill("ferry near5 pilot");
            dialog.getByText("Translate").click();
            assertThat(dialog).containsText("ferry NEAR/4 pilot");
            assertThat(dialog.getByRole(AriaRole.LISTITEM).first()).isVisible();

            dialog.getByText("Use this query").click();

            assertThat(dialog).isHidden();
            assertThat(shell.searchBox()).hasValue("ferry NEAR/4 pilot");
        }
    }

    private static Locator options(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("What can stand"))
                .getByRole(AriaRole.OPTION);
    }
}
