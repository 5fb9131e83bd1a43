package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was found in an article, shown in it.
class ReadingTest {
    private static final String EVERYTHING =
            "?layers=people,quotations,attributed,claims,positions,numbers,places,organizations,"
                    + "times,events,highlights,tone,notes";

    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    @Test
    void givenTheSeedArticle_whenOpened_thenItSaysWhoSaidWhatAndWhatIsNotConfirmed() {
        try (var ana = Visitor.signedIn("ana")) {
            var reading = new ReadingView(ana.page());
            ana.goTo(SeedArticle.address());

            assertThat(spoken(reading, "Our mission is to discuss"))
                    .hasText(starts("Dan Driscoll"));
            assertThat(spoken(reading, "Achieving durable peace")).hasText(starts("Marco Rubio"));
            assertThat(spoken(reading, "Achieving durable peace")).containsText("channel: X");
            assertThat(spoken(reading, "We will not give up"))
                    .hasText(starts("Volodymyr Zelensky"));
            assertThat(spoken(reading, "Any peace deal must be")).hasText(starts("Kaja Kallas"));
            assertThat(spoken(reading, "the Ukrainians do not want"))
                    .hasText(starts("Jean-Noël Barrot"));
            assertThat(spoken(reading, "The path to peace")).hasText(starts("Maria Ivanova"));
            assertThat(spoken(reading, "Both sides need to")).hasText(starts("Maria Ivanova"));
            assertThat(
                            reading.notes("claim")
                                    .filter(has("Not confirmed by United States and Russia")))
                    .hasCount(1);
            assertThat(reading.notes("claim").filter(has("Not confirmed by Washington and Moscow")))
                    .hasCount(1);
            assertThat(reading.notes("number").first()).containsText("at least 26");
            assertThat(reading.notes("tension")).hasCount(2);
        }
    }

    @Test
    void givenTheList_whenAPersonIsChosen_thenTheirNamesAndWordsAreShownAndWhy() {
        try (var ana = Visitor.signedIn("ana")) {
            var reading = new ReadingView(ana.page());
            ana.goTo(SeedArticle.address());
            reading.showFindings();
            var people = reading.found("People").locator("li[data-finding]");
            assertThat(people).hasCount(10);
            var zelensky = people.filter(has("Volodymyr Zelensky"));
            assertThat(zelensky).containsText("Ukrainian President");

            zelensky.locator("button").first().click();

            assertThat(zelensky).containsText("We will not give up a single inch");
            assertThat(reading.marks("entity").and(ana.page().locator("[data-lit]"))).hasCount(3);
            assertTrue(ana.page().url().contains("item=entity-"), ana.page().url());
            zelensky.getByLabel("Why is this said?").click();
            assertThat(zelensky).containsText(Pattern.compile("Found by the (rule|model) entity/"));
            assertThat(zelensky).containsText("version");
        }
    }

    @Test
    void givenTheList_whenRead_thenTernopilIsOnTheMapAndEveryPlaceInTheList() {
        try (var ana = Visitor.signedIn("ana")) {
            var reading = new ReadingView(ana.page());
            ana.goTo(SeedArticle.address() + "?beside=findings");

            assertThat(reading.map().locator("text").filter(has("Ternopil"))).isVisible();
            assertThat(reading.map().locator("path[d^='M']").first()).isVisible();
            assertThat(reading.found("Places")).containsText("stands for the government of Russia");
            assertThat(reading.found("Numbers")).containsText("at least 26 killed");
            assertThat(reading.found("Claims")).containsText("Not confirmed");
        }
    }

    @Test
    void givenLayers_whenSwitched_thenTheTextFollowsAndTheyStayForThisPerson() {
        try (var ana = Visitor.signedIn("ana")) {
            var reading = new ReadingView(ana.page());
            ana.goTo(SeedArticle.address());
            var before = ana.page().locator("article").first().innerText();
            assertThat(reading.marks("quotation").first()).isVisible();

            reading.layer("Quotations").click();
            assertThat(reading.marks("quotation")).hasCount(0);
            assertThat(reading.notes("quotation")).hasCount(0);
            reading.layer("Events").click();
            assertThat(reading.marks("event").first()).isVisible();
            assertThat(ana.page()).hasURL(Pattern.compile("layers=people.+claims.+events"));

            ana.goTo(SeedArticle.address());
            assertThat(reading.layer("Quotations")).hasAttribute("aria-pressed", "false");
            assertThat(reading.marks("event").first()).isVisible();

            reading.layer("Notes").click();
            assertThat(reading.markers()).hasCount(0);
            ana.page().getByText("As usual").click();
            assertThat(reading.marks("quotation").first()).isVisible();
            assertEquals(before, ana.page().locator("article").first().innerText());
        }
    }

    @Test
    void
            givenWhatIsOnlyAttributed_whenSwitchedOn_thenThoughtsAreShownAsWellAndNothingElseChanges() {
        try (var ana = Visitor.signedIn("ana")) {
            var reading = new ReadingView(ana.page());
            ana.goTo(SeedArticle.address());
            var spoken = reading.notes("quotation");
            assertThat(spoken.first()).isVisible();
            int said = spoken.count();
            assertThat(reading.layer("Quotations")).hasText("Quotations" + said);
            assertThat(reading.layer("Also attributed")).hasAttribute("aria-pressed", "false");
            assertThat(reading.marks("attributed")).hasCount(0);
            assertThat(reading.notes("attributed")).hasCount(0);

            reading.layer("Also attributed").click();

            assertThat(ana.page()).hasURL(Pattern.compile("layers=people.quotations.attributed"));
            assertThat(reading.marks("attributed").first()).isVisible();
            int attributed = reading.notes("attributed").count();
            assertThat(reading.layer("Also attributed")).hasText("Also attributed" + attributed);
            assertTrue(attributed >= said, attributed + " beside " + said + " that are said");
            assertThat(spoken).hasCount(said);
            assertThat(
                            reading.notes("attributed")
                                    .filter(new Locator.FilterOptions().setHasText(ACT)))
                    .hasCount(attributed);
            reading.showFindings();
            reading.found("Also attributed").locator("summary").click();
            var listed = reading.found("Also attributed").locator("li[data-finding]");
            assertThat(listed.filter(new Locator.FilterOptions().setHasText(ACT)))
                    .hasCount(attributed);
            listed.first().getByLabel("Why is this said?").click();
            assertThat(listed.first()).containsText("Found by the rule quotation/");
            assertThat(reading.found("Quotations").locator("li[data-finding]")).hasCount(said);

            ana.page().getByText("As usual").click();
            assertThat(reading.marks("attributed")).hasCount(0);
            assertThat(reading.marks("quotation").first()).isVisible();
        }
    }

    @Test
    void givenAWideWindow_whenItChanges_thenNotesStandBesideTheirSentencesAndNotOverEachOther() {
        try (var ana = Visitor.signedIn("ana")) {
            var reading = new ReadingView(ana.page());
            for (int width : new int[] {1480, 1240}) {
                ana.page().setViewportSize(width, 900);
                if (width == 1480) {
                    ana.goTo(SeedArticle.address());
                }
                assertThat(reading.notes("quotation").first()).isVisible();

                ana.page().waitForFunction(NONE_OVERLAP);
                reading.awaitBeside(1);
            }
        }
    }

    @Test
    void givenAPhone_whenTheNumberBehindASentenceIsPressed_thenItsNotesOpenBelow() {
        try (var ana = Visitor.signedIn("ana", Look.NARROW)) {
            var reading = new ReadingView(ana.page());
            ana.goTo(SeedArticle.address());
            assertThat(reading.notes("claim")).hasCount(0);

            reading.markers().first().click();

            assertThat(reading.notes("claim").first()).containsText("Not confirmed");
            reading.markers().first().press("Enter");
            assertThat(reading.notes("claim")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenEveryLayer_whenShown_thenEveryoneCanReadItAndNothingStandsOverTheEdge(Look look) {
        try (var ana = Visitor.signedIn("ana", look)) {
            var reading = new ReadingView(ana.page());
            ana.goTo(SeedArticle.address() + EVERYTHING + "&beside=findings");
            assertThat(reading.map()).isVisible();
            reading.markers().first().click();

            assertAll(
                    () -> assertEquals(List.of(), Accessibility.violations(ana.page())),
                    () ->
                            assertEquals(
                                    0,
                                    ana.page()
                                            .evaluate(
                                                    "() => document.documentElement.scrollWidth -"
                                                            + " document.documentElement.clientWidth")));
        }
    }

    private static final String NONE_OVERLAP =
            """
            () => {
              const notes = [...document.querySelectorAll('[role=group] > [data-of]')]
                .map(each => each.getBoundingClientRect());
              return notes.length > 5
                && notes.every((each, at) => at === 0 || each.top >= notes[at - 1].bottom);
            }
            """;

    /// What somebody does who is not quoted, in plain words.
    private static final Pattern ACT =
            Pattern.compile(
                    "about \\w+ing something|thinks|intends|feels|takes a stance|is said not to");

    /// The note about the quotation that begins with some words.
    private static Locator spoken(ReadingView reading, String words) {
        var mark = reading.marks("quotation").filter(has(words)).first();
        return reading.note(mark.getAttribute("data-item"));
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /// The initials come before the name.
    private static Pattern starts(String name) {
        return Pattern.compile("^[A-Z]{1,2} ?" + name + ".*", Pattern.DOTALL);
    }
}
