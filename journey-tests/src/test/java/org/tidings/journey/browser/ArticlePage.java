package org.tidings.journey.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// An article and what is known about it.
final class ArticlePage {
    private final Page page;

    ArticlePage(Page page) {
        this.page = page;
    }

    Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator text() {
        return page.locator("article");
    }

    Locator facts() {
        return page.getByRole(
                AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("About this article"));
    }

    /// Whose words these are, and who else printed them.
    Locator origin() {
        return facts().locator("section")
                .filter(new Locator.FilterOptions().setHas(page.locator("h2", exactly("Origin"))));
    }

    /// The titles of articles that mean something similar.
    Locator similar() {
        return facts().locator("section")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(page.locator("h2", exactly("Similar articles"))))
                .locator("ol a");
    }

    static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /// What one of the three clocks shows, and how it is known.
    ///
    /// @param name Published, Fetched or Searchable
    Locator clock(String name) {
        return facts().locator("dl > div")
                .filter(new Locator.FilterOptions().setHas(page.locator("dt", exactly(name))))
                .locator("dd");
    }

    private static Page.LocatorOptions exactly(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
