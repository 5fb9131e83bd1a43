package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiveArrivalTest {
    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    @Test
    void givenTodayIsOpen_whenAnArticleArrives_thenItIsAnnouncedAndTheListStaysUntilAsked() {
        try (var ana = Visitor.signedIn("ana")) {
            var live = opened(ana);
            var shell = live.shell();
            var title = shell.rows().first().innerText();
            var place = shell.rows().first().boundingBox().y;

            var added =
                    AddedText.by(
                            "ana",
                            "The ferry to Holm sails again",
                            "After three weeks of repairs the ferry to Holm sails again.");

            assertThat(live.announcement()).isVisible();
            assertEquals(title, shell.rows().first().innerText());
            assertEquals(place, shell.rows().first().boundingBox().y);
            assertThat(shell.row(added.title())).hasCount(0);

            live.announcement().click();

            assertThat(shell.row(added.title())).isVisible();
            assertThat(live.announcement()).hasCount(0);
        }
    }

    @Test
    void givenAReaderFarDownTheList_whenAnArticleArrives_thenTheirPlaceIsKept() {
        try (var ana = Visitor.signedIn("ana")) {
            var live = opened(ana);
            var shell = live.shell();
            var row = shell.rows().last();
            row.scrollIntoViewIfNeeded();
            var place = row.boundingBox().y;

            AddedText.by(
                    "ana",
                    "Second boat for the Holm line",
                    "A second boat joins the Holm line in spring.");

            assertThat(live.announcement()).isInViewport();
            assertEquals(place, row.boundingBox().y);
        }
    }

    @Test
    void givenAnotherOrganisation_whenATextOfAcmeArrives_thenNothingIsAnnounced() {
        try (var gus = Visitor.signedIn("gus");
                var ana = Visitor.signedIn("ana")) {
            var live = opened(ana);
            var elsewhere = opened(gus);

            AddedText.by(
                    "ana", "Timetable of the Holm line", "The Holm line sails at nine and at six.");

            assertThat(live.announcement()).isVisible();
            assertThat(elsewhere.announcement()).hasCount(0);
        }
    }

    private static LiveList opened(Visitor visitor) {
        var list = new LiveList(visitor);
        list.open();
        return list;
    }
}
