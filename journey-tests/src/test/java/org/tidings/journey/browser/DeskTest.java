package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidings.journey.Journey;

/// What is done with several articles at once. By a team of which no other test looks at the marks.
class DeskTest {
    @BeforeAll
    static void givenTheNewsroomIsThere() {
        Journey.current().followNewsroom();
        SeedArticle.id();
    }

    @Test
    void givenSelectedArticles_whenTaggedNotedAndStarred_thenEachShowsItAndIsFoundByIt() {
        try (var gus = Visitor.signedIn("gus")) {
            var shell = new Shell(gus.page());
            gus.goTo("/search?q=invented");
            var rows = gus.page().locator("main li[data-list-row]");
            select(rows.nth(0));
            select(rows.nth(1));
            var bar = named(gus, AriaRole.GROUP, "2 selected");

            bar.getByText("Tag", exactly()).click();
            var tag = named(gus, AriaRole.DIALOG, "Tag");
            tag.getByLabel("Tag of your organisation").fill("Quay");
            tag.getByText("Add", exactly()).click();
            assertThat(rows.nth(0)).containsText("Quay");
            assertThat(rows.nth(1)).containsText("Quay");
            gus.page().keyboard().press("Escape");
            assertThat(tag).isHidden();

            bar.getByText("Note", exactly()).click();
            var note = named(gus, AriaRole.DIALOG, "Note");
            note.getByLabel("Note for your organisation").fill("Ask the pilots on Monday.");
            note.getByText("Write the note").click();
            assertThat(rows.nth(1)).containsText("1 note");
            assertThat(note).isHidden();

            bar.getByText("Star", exactly()).click();
            assertThat(rows.nth(1).locator("[data-star]")).hasAttribute("aria-pressed", "true");

            gus.page().getByLabel("Which articles").selectOption("With notes");
            assertThat(gus.page()).hasURL(Pattern.compile("mark=noted"));
            assertThat(rows).hasCount(2);
            shell.search("invented tag:quay note:\"the pilots\"");
            assertThat(rows).hasCount(2);
            shell.search("invented tag:quay note:captains");
            assertThat(rows).hasCount(0);
        }
    }

    private static void select(Locator row) {
        row.getByRole(AriaRole.CHECKBOX).check();
    }

    private static Locator named(Visitor visitor, AriaRole role, String name) {
        return visitor.page().getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
