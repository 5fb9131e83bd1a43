package org.tidings.journey.browser;

import com.microsoft.playwright.Route;

/// An article that its outlet took away for a day, put in the place of another one's revisions.
final class ReturnedArticle {
    private static final String NOTHING =
            "{\"at\": null, \"known\": \"UNKNOWN\", \"original\": null}";
    private static final String REVISIONS =
            """
            [{"number": 1, "fetchedAt": "2026-03-02T08:00:00Z", "published": %1$s,
              "modified": %1$s, "title": "Ferry sails", "length": 900, "changes": {},
              "withdrawnAt": "2026-03-03T08:00:00Z"},
             {"number": 3, "fetchedAt": "2026-03-04T08:00:00Z", "published": %1$s,
              "modified": %1$s, "title": "Ferry sails", "length": 900, "changes": {},
              "withdrawnAt": null}]
            """
                    .formatted(NOTHING);
    private static final String DIFFERENCE =
            """
            {"number": 3, "against": 1, "headline": null, "counts": {}, "hunks": [],
             "rights": {"use": "FULL_TEXT", "excerptCharacters": null, "retentionDays": null}}
            """;

    private ReturnedArticle() {}

    /// From now on the visitor's articles have these revisions.
    static void answerTo(Visitor visitor) {
        answer(visitor, "**/api/v1/articles/*/revisions", REVISIONS);
        answer(visitor, "**/api/v1/articles/*/revisions/3/diff", DIFFERENCE);
    }

    private static void answer(Visitor visitor, String address, String body) {
        visitor.page()
                .route(
                        address,
                        route ->
                                route.fulfill(
                                        new Route.FulfillOptions()
                                                .setContentType("application/json")
                                                .setBody(body)));
    }
}
