package org.tidings.ingest.extract;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Pages of invented outlets.
final class Pages {
    static final String FIRST =
            "The harbour master said that the crane would be repaired before the winter, and that"
                    + " the two ships which wait outside would be the first to be unloaded.";
    static final String SECOND =
            "Until then, dockers unload by hand, as their grandfathers did, and the port pays them"
                    + " double for each hour after dusk, which the union called a fair offer.";
    static final String THIRD =
            "A second crane has been ordered from a yard in the north, but it will not arrive"
                    + " before spring, because the sound freezes over in most of the years.";

    private Pages() {}

    static ExtractedPage read(String html) {
        return new PageExtractor()
                .extract(
                        html.getBytes(StandardCharsets.UTF_8),
                        "text/html; charset=utf-8",
                        URI.create("https://news.example/a"),
                        "The Paper");
    }

    /// An article of three paragraphs with something between the second and the third.
    static String article(String between) {
        return "<html><body><main><h1>Crane repaired</h1><div class=story><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p>"
                + between
                + "<p>"
                + THIRD
                + "</p></div></main></body></html>";
    }
}
