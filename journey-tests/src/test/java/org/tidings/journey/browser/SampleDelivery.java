package org.tidings.journey.browser;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.tidings.journey.HookServer;
import org.tidings.journey.Journey;

/// Saved searches of Lea's, and what their alerts are sent by.
final class SampleDelivery {
    private static String shown;

    private SampleDelivery() {}

    /// The address of a search whose alerts come by mail and go to a program, for screens that show
    /// some.
    static synchronized String address() {
        if (shown == null) {
            shown = search("Signals at sea", "lighthouse");
            asLea().body(
                            Map.of(
                                    "mail",
                                    true,
                                    "mostAnHour",
                                    4,
                                    "quietHours",
                                    Map.of(
                                            "from",
                                            "22:00",
                                            "until",
                                            "07:00",
                                            "zone",
                                            "Europe/Amsterdam")))
                    .put("/api/v1/saved-searches/{id}/delivery", shown)
                    .then()
                    .statusCode(200);
            webhook(shown, HookServer.address("shown"));
        }
        return "/searches/" + shown;
    }

    /// Shared, and with its alert on.
    ///
    /// @return its id
    static String search(String name, String query) {
        return asLea().body(
                        Map.of(
                                "name",
                                name,
                                "query",
                                query,
                                "shared",
                                true,
                                "alert",
                                Map.of("active", true)))
                .post("/api/v1/saved-searches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// @return its id
    static String webhook(String search, String url) {
        return asLea().body(Map.of("search", search, "url", url))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("webhook.id");
    }

    private static RequestSpecification asLea() {
        return Journey.current().as("lea").contentType("application/json");
    }
}
