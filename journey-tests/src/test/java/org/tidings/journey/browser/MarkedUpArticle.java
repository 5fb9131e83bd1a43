package org.tidings.journey.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// An article whose page had headings, lists, a quotation and a table, put in the place of another
/// one's text.
final class MarkedUpArticle {
    static final String HEADING = "What changes on the Holm line";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Part> PARTS =
            List.of(
                    new Part(
                            "PARAGRAPH",
                            0,
                            "From Monday the ferries to Holm follow a new timetable. The harbour"
                                    + " office says that it is the first change in nine years."),
                    new Part("HEADING", 3, HEADING),
                    new Part("LIST_ITEM", 1, "- The first boat leaves at six."),
                    new Part("LIST_ITEM", 1, "- Two boats sail on Sundays:"),
                    new Part("LIST_ITEM", 2, "- one at nine"),
                    new Part("LIST_ITEM", 2, "- one at four"),
                    new Part("HEADING", 5, "What the harbour office says"),
                    new Part(
                            "QUOTE",
                            0,
                            "“A boat that comes when it is needed is worth two that do not.”"),
                    new Part("TABLE_ROW", 0, "Holm\t06:00\t09:00"),
                    new Part("TABLE_ROW", 0, "Sillen\t06:40\t09:40"));

    private MarkedUpArticle() {}

    private record Part(String kind, int level, String text) {}

    /// From now on the visitor's articles have this text.
    static void answerTo(Visitor visitor) {
        visitor.page()
                .route(
                        "**/api/v1/articles/*",
                        route -> {
                            var answer = route.fetch();
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setResponse(answer)
                                            .setBody(withParts(answer.text())));
                        });
    }

    private static String withParts(String article) {
        try {
            var changed = (ObjectNode) JSON.readTree(article);
            var blocks = changed.putArray("blocks");
            var text = new StringBuilder();
            for (var part : PARTS) {
                var block = blocks.addObject().put("kind", part.kind()).put("level", part.level());
                var span = block.putObject("span").put("start", text.length());
                text.append(part.text());
                span.put("end", text.length());
                text.append("\n");
            }
            return changed.put("text", text.toString().strip()).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
