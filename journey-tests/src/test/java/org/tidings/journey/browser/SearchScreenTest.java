package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.journey.Journey;

/// What stands around the results.
class SearchScreenTest {
    /// Stands in the last line of nearly every article of the newsroom.
    private static final String COMMON = "invented";

    @BeforeAll
    static void givenTheNewsroomIsThere() {
        Journey.current().followNewsroom();
        SeedArticle.id();
    }

    @Test
    void givenTheChart_whenAStretchIsDrawn_thenTheQueryIsNarrowedToItsDaysAndBackGoesBack() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/search?interval=day&q=" + COMMON);
            assertThat(ana.page().locator("[data-bar]").first()).isVisible();

            draw(ana, ana.page().locator("[data-brush]"));

            assertThat(ana.page()).hasURL(Pattern.compile("date%3A"));
            assertThat(shell.searchBox()).hasValue(Pattern.compile(COMMON + " AND date:.+"));
            ana.page().reload();
            assertThat(shell.searchBox()).hasValue(Pattern.compile(COMMON + " AND date:.+"));
            ana.page().goBack();
            assertThat(shell.searchBox()).hasValue(COMMON);
        }
    }

    @Test
    void givenAFacet_whenItIsClickedTwice_thenItsClauseIsInTheQueryAndOutAgain() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/search?q=" + COMMON);
            var outlet = ana.page().locator("aside button[aria-pressed]").first();
            assertThat(outlet).hasAttribute("aria-pressed", "false");
            var name = outlet.locator("span").first().innerText();

            outlet.click();
            assertThat(shell.searchBox()).hasValue(Pattern.compile(COMMON + " AND source:.+"));
            assertThat(outlet).hasAttribute("aria-pressed", "true");
            assertThat(shell.rows().first()).isVisible();
            assertThat(ana.page().locator("main li[data-list-row]").first()).containsText(name);

            outlet.click();
            assertThat(shell.searchBox()).hasValue(COMMON);
        }
    }

    @Test
    void givenAResult_whenItIsOpened_thenItsMatchesAreMarkedAndLedThrough() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/search?q=" + SeedArticle.QUOTE.replace(" ", "+").replace("\"", "%22"));
            shell.row(SeedArticle.TITLE).click();

            var found = ana.page().locator("article [data-item^='found-']");
            assertThat(found.first()).isVisible();
            ana.page().getByLabel("Next match").click();
            assertThat(ana.page().locator("[data-current]").first()).isVisible();
            assertThat(ana.page().getByText("Match 1 of")).isVisible();
        }
    }

    @Test
    void givenTwoQueries_whenCompared_thenTheAddressHoldsThemAndTheChartHasTwoLines() {
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/search?q=" + COMMON);
            new Shell(ana.page()).button("Compare with another query").click();
            var another = ana.page().getByLabel("Another query");
            another.fill("Kyiv");
            another.press("Enter");

            assertThat(ana.page()).hasURL(Pattern.compile("q2=Kyiv"));
            assertThat(ana.page().locator("section svg path[data-series='1']").first()).isVisible();
            ana.page().getByLabel("Leave out Kyiv").click();
            assertThat(ana.page()).not().hasURL(Pattern.compile("q2="));
        }
    }

    @Test
    void givenTheChart_whenTheShareIsAskedFor_thenTheAddressAndTheScaleSaySo() {
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/search?q=" + COMMON);
            var chart = ana.page().locator("section svg[role=img]");
            assertThat(chart.locator("text").first()).not().containsText("%");

            ana.page().getByText("Share of all").click();

            assertThat(ana.page()).hasURL(Pattern.compile("share=yes"));
            assertThat(chart.getByText("%").first()).isVisible();
        }
    }

    /// The stretch is put into the answer: the journeys' collector never rests.
    @Test
    void givenATimeWithoutCollection_whenTheChartIsShown_thenItIsHatchedAndSaid() {
        try (var ana = Visitor.signedIn("ana")) {
            ana.page()
                    .route(
                            "**/api/v1/search/attention?*",
                            route -> {
                                var answer = route.fetch();
                                var body = JsonPath.from(answer.text());
                                String gap =
                                        "{\"from\": \"%s\", \"to\": \"%s\"}"
                                                .formatted(
                                                        body.getString(
                                                                "series[0].buckets[1].start"),
                                                        body.getString(
                                                                "series[0].buckets[3].start"));
                                route.fulfill(
                                        new Route.FulfillOptions()
                                                .setResponse(answer)
                                                .setBody(
                                                        answer.text()
                                                                .replaceFirst(
                                                                        "\"gaps\":\\[[^]]*]",
                                                                        "\"gaps\":[" + gap + "]")));
                            });
            ana.goTo("/search?interval=day&q=" + COMMON);

            assertThat(ana.page().locator("[data-gap]")).hasCount(1);
            assertThat(ana.page().getByText("did not collect").first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"CSV, csv", "ninjs, ninjs.jsonl"})
    void givenResults_whenExportedOtherwise_thenTheFileIsOfThatKind(String format, String ending) {
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/search?q=" + COMMON);
            new Shell(ana.page()).button("Export").click();
            var item = ana.page().getByRole(AriaRole.MENUITEM).filter(has(format));

            var file = ana.page().waitForDownload(item::click);

            assertTrue(file.suggestedFilename().endsWith("." + ending), file.suggestedFilename());
            assertThat(ana.page().getByText("articles saved")).isVisible();
        }
    }

    @Test
    void givenResults_whenExported_thenTheFileHasEachOfThem() throws IOException {
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/search?q=" + COMMON);
            var before = found();
            new Shell(ana.page()).button("Export").click();
            var lines = saved(ana);
            assertThat(ana.page().getByText(lines.size() + " articles saved")).isVisible();
            assertTrue(lines.stream().allMatch(line -> line.startsWith("{")), "objects");
            // The newsroom goes on: what comes meanwhile may be in it.
            var ids = lines.stream().map(line -> JsonPath.from(line).getString("id")).toList();
            assertEquals(ids.size(), Set.copyOf(ids).size());
            assertTrue(ids.containsAll(before), "each that was found");
            assertTrue(found().containsAll(ids), "and nothing else");
        }
    }

    @Test
    void givenResultsNarrowedToStarredOnes_whenExportedWithMarks_thenTheFileHasJustThemWithTheirs()
            throws IOException {
        try (var lea = Visitor.signedIn("lea")) {
            lea.goTo("/search?q=" + COMMON);
            var star = lea.page().locator("main [data-star]").first();
            star.click();
            assertThat(star).hasAttribute("aria-pressed", "true");

            lea.goTo("/search?mark=starred&q=" + COMMON);
            new Shell(lea.page()).button("Export").click();
            var withMarks = lea.page().getByRole(AriaRole.MENUITEMCHECKBOX);
            withMarks.click();
            assertThat(withMarks).isChecked();
            var lines = saved(lea);
            assertEquals(1, lines.size());
            assertTrue(lines.getFirst().contains("\"starred\":true"), lines.getFirst());

            lea.page().locator("main [data-star]").first().click();
        }
    }

    /// The lines of the file, from the open menu.
    private static List<String> saved(Visitor visitor) throws IOException {
        var lines = visitor.page().getByRole(AriaRole.MENUITEM).filter(has("JSON lines"));
        var file = visitor.page().waitForDownload(lines::click);
        return Files.readAllLines(file.path(), StandardCharsets.UTF_8);
    }

    private static void draw(Visitor visitor, Locator surface) {
        var box = surface.boundingBox();
        var mouse = visitor.page().mouse();
        mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
        mouse.down();
        mouse.move(box.x + box.width - 3, box.y + box.height / 2);
        mouse.up();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static List<String> found() {
        return Journey.current()
                .as("ana")
                .queryParam("q", COMMON)
                .queryParam("limit", 100)
                .get("/api/v1/search")
                .jsonPath()
                .getList("hits.id");
    }
}
