package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidings.journey.Journey;

class ResultPagesTest {
    /// Stands in the last line of nearly every article of the newsroom.
    private static final String COMMON = "invented";

    @BeforeAll
    static void givenMoreThanTwoPages() {
        Journey.current().followNewsroom();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> total() > 40);
    }

    @Test
    void givenTheThirdPage_whenGoingBack_thenEachPageIsAsItWas() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            ana.goTo("/search?order=newest&q=" + COMMON);
            assertThat(range(ana)).containsText("1–20 of");
            var first = shell.rows().allInnerTexts();
            turn(ana, "Next page");
            assertThat(range(ana)).containsText("21–40 of");
            var second = shell.rows().allInnerTexts();
            turn(ana, "Next page");
            assertThat(range(ana)).containsText("41–");

            turn(ana, "Previous page");
            assertThat(range(ana)).containsText("21–40 of");
            assertEquals(second, shell.rows().allInnerTexts());

            ana.page().reload();
            turn(ana, "Previous page");
            assertThat(range(ana)).containsText("1–20 of");
            assertEquals(first, shell.rows().allInnerTexts());
            assertThat(link(ana, "Previous page")).hasCount(0);
        }
    }

    private static Locator range(Visitor visitor) {
        return visitor.page().locator("nav[aria-label^=Page]");
    }

    private static void turn(Visitor visitor, String way) {
        link(visitor, way).click();
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static int total() {
        return Journey.current()
                .as("ana")
                .queryParam("q", COMMON)
                .get("/api/v1/search")
                .jsonPath()
                .getInt("total");
    }
}
