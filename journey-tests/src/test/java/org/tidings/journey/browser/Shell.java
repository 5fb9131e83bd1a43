package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// What stands around every screen, and what every list has.
final class Shell {
    private final Page page;

    Shell(Page page) {
        this.page = page;
    }

    void awaitShown() {
        assertThat(searchBox()).isVisible();
    }

    /// In the top bar, or on the screen that searches.
    Locator searchBox() {
        return page.getByRole(AriaRole.SEARCH).getByLabel("Search articles");
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    void search(String query) {
        searchBox().fill(query);
        searchBox().press("Enter");
    }

    /// The titles of a list, each a link to its article.
    Locator rows() {
        return page.locator("main a[data-row]");
    }

    Locator row(String title) {
        return rows().filter(new Locator.FilterOptions().setHasText(title));
    }

    Locator navigation(String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    Locator dialog(String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /// Through the profile, as a reader does.
    void signOut() {
        navigation("Profile").click();
        button("Sign out").click();
    }
}
