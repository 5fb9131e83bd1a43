package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;

/// A file of captured pages on its way.
class WarcUploadTest {
    private static final String PAGE =
            """
            HTTP/1.1 200 OK\r
            Content-Type: text/html\r
            \r
            <!doctype html><title>Lamp out</title><article><h1>Lamp out</h1><p>The lamp on the
            northern mole went out on Friday night, and the keeper rowed out to light it again
            before the ferries were due; nobody on shore had noticed that it was dark.</p></article>
            """;
    private static final byte[] WARC =
            """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:1f0c1f4e-7a40-4d5e-9c57-2f0f5a1f6f11>\r
            WARC-Date: 2026-03-02T08:00:00Z\r
            WARC-Target-URI: http://captured.example/2026/03/02/lamp-out\r
            Content-Type: application/http;msgtype=response\r
            Content-Length: %d\r
            \r
            %s\r
            \r
            """
                    .formatted(PAGE.length(), PAGE)
                    .getBytes(US_ASCII);

    @Test
    void givenAFileThatIsBeingSent_whenThePersonLeaves_thenItIsAskedFirstAndCanBeGivenUp() {
        try (var pat = Visitor.signedIn("pat")) {
            pat.page().route("**/api/v1/backfills/warc?*", _ -> {});
            var sources = withFile(pat);
            var shell = new Shell(pat.page());

            sources.button("Send the file").click();

            assertThat(sources.progress("Sending mole.warc")).isVisible();
            shell.navigation("Today").click();
            var dialog = shell.dialog("The file is still being sent");
            assertThat(dialog).containsText("mole.warc");
            dialog.getByText("Cancel").click();
            assertThat(dialog).hasCount(0);
            sources.button("Give up").click();
            assertThat(sources.button("Send the file")).isVisible();
        }
    }

    @Test
    void givenAFile_whenSent_thenItsPagesAreCollected() {
        try (var pat = Visitor.signedIn("pat")) {
            var sources = withFile(pat);

            sources.button("Send the file").click();

            assertThat(new Shell(pat.page()).heading()).containsText("mole.warc");
            assertThat(sources.panel("Progress")).containsText("1 of 1 done");
        }
    }

    private static SourcesPage withFile(Visitor visitor) {
        var sources = new SourcesPage(visitor.page());
        visitor.goTo("/sources/backfill/new");
        visitor.page().locator("main label").getByText("WARC file").click();
        sources.chooseFile("mole.warc", "application/warc", WARC);
        return sources;
    }
}
