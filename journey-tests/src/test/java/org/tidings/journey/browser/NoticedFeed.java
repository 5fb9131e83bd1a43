package org.tidings.journey.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A feed of which a poll brought something to light, put in the place of each one that is opened.
final class NoticedFeed {
    private static final ObjectMapper JSON = new ObjectMapper();

    private NoticedFeed() {}

    /// @param notice what the service calls it
    static void answerTo(Visitor visitor, String notice, String detail) {
        visitor.page()
                .route(
                        "**/api/v1/feeds/*",
                        route -> {
                            var answer = route.fetch();
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setResponse(answer)
                                            .setBody(noticed(answer.text(), notice, detail)));
                        });
    }

    private static String noticed(String feed, String notice, String detail) {
        try {
            var changed = (ObjectNode) JSON.readTree(feed);
            ((ObjectNode) changed.path("state").path("polling"))
                    .put("notice", notice)
                    .put("noticeDetail", detail)
                    .put("noticedAt", "2026-03-02T08:00:00Z");
            return changed.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
