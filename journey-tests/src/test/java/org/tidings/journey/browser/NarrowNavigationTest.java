package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// What is reached from the bottom of a phone.
class NarrowNavigationTest {
    @Test
    void givenAPhone_whenItsTabsAreUsed_thenSavedSearchesAreAmongThemAndEachFits() {
        try (var ana = Visitor.signedIn("ana", Look.NARROW)) {
            var page = ana.page();
            ana.goTo("/profile");
            var tab =
                    page.getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName("Saved searches"));

            tab.click();

            assertThat(new Shell(page).heading()).hasText("Saved searches");
            assertThat(tab).hasAttribute("aria-current", "page");
            assertEquals(
                    0,
                    page.evaluate(
                            """
                            () => [...document.querySelectorAll('nav a')]
                                .filter((tab) => tab.scrollWidth > tab.clientWidth).length
                            """),
                    "tabs whose words do not fit");
        }
    }
}
