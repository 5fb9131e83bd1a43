package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidings.journey.Journey;
import org.tidings.localstack.component.Newsroom;

class PlayTest {
    private static final String OUT = "The lamp on the Sillen pier is out again";
    private static final String TO_COME = "Sillen finds its ladder, and the pier has light";

    /// From the newsroom's clock by way of feed, page, enrichment, search and announcement.
    @Test
    void givenAnOpenClient_whenTheNewsroomPlays_thenANewArticleAppearsWithoutAReload()
            throws Exception {
        int port = Journey.current().followPlayingNewsroom();
        var tidings =
                CommandLine.in(
                        Path.of("target/played").toAbsolutePath(), Map.of(Newsroom.NAME, port));
        try (var ana = Visitor.signedIn("ana")) {
            var live = new LiveList(ana);
            live.open("/?show=all&outlet=nightferry.example", OUT);
            ana.page().evaluate("() => { window.openedOnce = true; }");
            var place = live.shell().row(OUT).boundingBox().y;

            var said = tidings.run("newsroom", "--play", "1");

            assertTrue(said.contains("1 of 2 articles are out"), said);
            assertThat(live.announcement()).isVisible();
            assertThat(live.shell().row(TO_COME)).hasCount(0);
            assertEquals(place, live.shell().row(OUT).boundingBox().y, "the list stays");
            live.announcement().click();
            assertThat(live.shell().row(TO_COME)).isVisible();
            assertThat(live.shell().row(OUT)).isVisible();
            assertTrue((Boolean) ana.page().evaluate("() => window.openedOnce"), "no reload");
        }
    }
}
