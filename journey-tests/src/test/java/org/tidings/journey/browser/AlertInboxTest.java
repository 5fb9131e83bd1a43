package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From a search that is saved to the alert in an inbox that stays open.
class AlertInboxTest {
    private static final String WORD = "quendelwick";
    private static final String TITLE = "The lock at the upper basin";

    @Test
    void givenASavedSearch_whenAnArticleArrives_thenItsAlertIsInTheOpenInboxAndSaysWhy() {
        try (var ana = Visitor.signedIn("ana")) {
            var page = ana.page();
            var shell = new Shell(page);
            ana.goTo("/searches/new?q=" + WORD + "+NEAR/5+lock");
            page.getByLabel("Name", exactly()).fill("Locks of Quendelwick");
            page.getByRole(
                            AriaRole.COMBOBOX,
                            new Page.GetByRoleOptions().setName("Folder").setExact(true))
                    .fill("Waterways");
            shell.button("Save").click();
            assertThat(page).hasURL(Pattern.compile("/searches$"));
            assertThat(page.getByText("Waterways").first()).isVisible();
            ana.goTo("/alerts");
            assertThat(shell.heading()).hasText("Alerts");
            page.evaluate("() => { window.openedOnce = true; }");

            AddedText.by(
                    "ana",
                    TITLE,
                    "The basin is empty. In Quendelwick the old lock stays shut until spring.");

            var alert = page.locator("li[data-unread]").filter(has(TITLE));
            assertThat(alert).isVisible();
            assertThat(alert).containsText("Locks of Quendelwick");
            assertThat(alert.locator("mark").first()).isVisible();
            assertThat(alert).containsText("the old lock stays shut until spring");
            assertThat(shell.navigation("Alerts")).containsText(Pattern.compile("\\d"));
            assertTrue((Boolean) page.evaluate("() => window.openedOnce"), "no reload");

            alert.getByLabel("Mark as read").click();
            assertThat(page.locator("li[data-unread]").filter(has(TITLE))).hasCount(0);
            page.locator("a[data-row]").filter(has(TITLE)).click();
            assertThat(page.locator("article [data-item^='found-']").first()).isVisible();
        }
    }

    @Test
    void givenAQueryThatIsTyped_whenItRests_thenItIsTriedOverTheLastDays() {
        SeedArticle.id();
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/searches/new");
            var panel =
                    ana.page()
                            .getByRole(
                                    AriaRole.REGION,
                                    new Page.GetByRoleOptions()
                                            .setName("What it would have found"));
            assertThat(panel).containsText("Write a query");

            ana.page().getByLabel("Query", exactly()).fill("Kyiv AND Ternopil");

            assertThat(panel).containsText("in the last 30 days");
            assertThat(panel).containsText(SeedArticle.TITLE);
        }
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
