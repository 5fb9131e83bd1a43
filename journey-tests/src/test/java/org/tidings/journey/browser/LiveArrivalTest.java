package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiveArrivalTest {
    private static final Pattern NEWS = Pattern.compile("\\d+ new articles?");

    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    @Test
    void givenTodayIsOpen_whenAnArticleArrives_thenItIsAnnouncedAndTheListStaysUntilAsked() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            openLive(ana);
            var title = shell.rows().first().innerText();
            var place = shell.rows().first().boundingBox().y;

            var added =
                    AddedText.by(
                            "ana",
                            "The ferry to Holm sails again",
                            "After three weeks of repairs the ferry to Holm sails again.");

            assertThat(announcement(ana)).isVisible();
            assertEquals(title, shell.rows().first().innerText());
            assertEquals(place, shell.rows().first().boundingBox().y);
            assertThat(shell.row(added.title())).hasCount(0);

            announcement(ana).click();

            assertThat(shell.row(added.title())).isVisible();
            assertThat(announcement(ana)).hasCount(0);
        }
    }

    @Test
    void givenAReaderFarDownTheList_whenAnArticleArrives_thenTheirPlaceIsKept() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            openLive(ana);
            var row = shell.rows().last();
            row.scrollIntoViewIfNeeded();
            var place = row.boundingBox().y;

            AddedText.by(
                    "ana",
                    "Second boat for the Holm line",
                    "A second boat joins the Holm line in spring.");

            assertThat(announcement(ana)).isInViewport();
            assertEquals(place, row.boundingBox().y);
        }
    }

    @Test
    void givenAnotherOrganisation_whenATextOfAcmeArrives_thenNothingIsAnnounced() {
        try (var gus = Visitor.signedIn("gus");
                var ana = Visitor.signedIn("ana")) {
            openLive(gus);
            openLive(ana);

            AddedText.by(
                    "ana", "Timetable of the Holm line", "The Holm line sails at nine and at six.");

            assertThat(announcement(ana)).isVisible();
            assertThat(announcement(gus)).hasCount(0);
        }
    }

    /// The newest first, with a connection over which the server tells.
    private static void openLive(Visitor visitor) {
        visitor.goTo("/?view=time");
        assertThat(new Shell(visitor.page()).rows().first()).isVisible();
        assertThat(
                        visitor.page()
                                .locator("main")
                                .getByText("Live", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static Locator announcement(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(NEWS));
    }
}
