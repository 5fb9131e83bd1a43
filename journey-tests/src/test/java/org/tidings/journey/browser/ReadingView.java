package org.tidings.journey.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// A text with what was found in it: in the text, in the margin, and as a list.
final class ReadingView {
    private final Page page;

    ReadingView(Page page) {
        this.page = page;
    }

    /// The switch of a layer.
    Locator layer(String name) {
        return page.getByRole(
                        AriaRole.GROUP, new Page.GetByRoleOptions().setName("Show in the text"))
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    /// What is marked in the text of one kind: `quotation`, `claim`, `entity`.
    Locator marks(String kind) {
        return page.locator("article [data-item^='" + kind + "-']");
    }

    /// The notes about findings of one kind.
    Locator notes(String kind) {
        return page.locator("[data-note^='" + kind + "-']");
    }

    /// The note about one finding.
    Locator note(String item) {
        return page.locator("[data-note='" + item + "']");
    }

    /// The numbers behind sentences, each of which leads to its notes.
    Locator markers() {
        return page.locator("article button[data-number]");
    }

    Locator found() {
        return page.getByRole(
                AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("What was found"));
    }

    /// One kind in the list of what was found.
    Locator found(String title) {
        return found().locator("details")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "h2",
                                                new Page.LocatorOptions().setHasText(title))));
    }

    Locator map() {
        return found("Places").getByRole(AriaRole.IMG);
    }

    /// Shows the list instead of the notes where there is no room for both.
    void showFindings() {
        page.getByText("Findings", new Page.GetByTextOptions().setExact(true)).click();
        found().waitFor();
    }

    /// Waits until the first note of a sentence stands beside it, less than 60 pixels off. Notes
    /// move once more when the fonts have come.
    void awaitBeside(int group) {
        page.waitForFunction(
                """
                number => {
                  const notes = document.querySelector(
                    `[role=group] > [data-of][data-number="${number}"]`);
                  const sentence = notes && document.querySelector(
                    `[data-sentence="${notes.dataset.of}"]`);
                  return sentence && Math.abs(notes.getBoundingClientRect().top
                    - sentence.getClientRects()[0].top) < 60;
                }
                """,
                group);
    }
}
