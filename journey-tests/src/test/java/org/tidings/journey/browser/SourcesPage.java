package org.tidings.journey.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/// The screens of sources: feeds, outlets, what is followed, backfills.
final class SourcesPage {
    /// A list of feeds with a line that cannot be read.
    static final String LIST =
            """
            url,outlet,collection
            http://trial.acme.example/rss,Trial notes,Around the house
            http://quay.acme.example/atom.xml,Notes from the Quay,Around the house
            gopher://old.example,Old friend,
            """;

    private final Page page;

    SourcesPage(Page page) {
        this.page = page;
    }

    /// A feed, outlet or collection of a list, by a part of its name.
    Locator row(String name) {
        return page.locator("main li")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "a[data-row]",
                                                new Page.LocatorOptions().setHasText(name))));
    }

    /// Opens what a row stands for.
    void open(String name) {
        row(name).first().locator("a[data-row]").click();
    }

    Locator link(String name) {
        return main().getByRole(AriaRole.LINK, named(name));
    }

    Locator button(String name) {
        return main().getByRole(AriaRole.BUTTON, named(name));
    }

    /// A field to type into, by its whole label.
    Locator text(String label) {
        return field(AriaRole.TEXTBOX, label);
    }

    Locator choice(String label) {
        return field(AriaRole.COMBOBOX, label);
    }

    Locator radio(String label) {
        return field(AriaRole.RADIO, label);
    }

    private Locator field(AriaRole role, String label) {
        return main().getByRole(role, named(label).setExact(true));
    }

    Locator panel(String title) {
        return main().getByRole(AriaRole.REGION, named(title));
    }

    Locator main() {
        return page.locator("main");
    }

    void filter(String words) {
        main().getByPlaceholder("Filter by").fill(words);
    }

    void chooseFile(String name, String content) {
        chooseFile(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    /// As a person who chooses a file on their own device.
    void chooseFile(String name, String type, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    Locator progress(String name) {
        return main().getByRole(AriaRole.PROGRESSBAR, named(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
