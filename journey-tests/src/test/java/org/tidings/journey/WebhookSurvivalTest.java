package org.tidings.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Query-service is killed while a webhook's receiver has alerts that it has not acknowledged yet:
/// each alert arrives at least once, and always under the same key.
class WebhookSurvivalTest {
    private static final Logger LOG = Logger.getLogger(WebhookSurvivalTest.class);
    private static final boolean SOAK = Boolean.getBoolean("tidings.soak");
    private static final int ARTICLES = SOAK ? 300 : 40;
    private static final int KILLS = SOAK ? 10 : 2;

    /// Longer than a claim of a delivery, which lapses after a minute.
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Journey JOURNEY = Journey.current();

    private final long seed = Long.getLong("tidings.seed", System.nanoTime() & 0xffffff);
    private final Random random = new Random(seed);
    private final String run = "hookrun" + Long.toString(seed, 36);
    private final String address = HookServer.slowAddress(run);

    @Test
    void givenAWebhook_whenQueryServiceIsKilledWhileItDelivers_thenEachAlertArrivesUnderOneKey()
            throws Exception {
        LOG.infof("random seed %d: repeat with -Dtidings.seed=%d", seed, seed);
        String secret = hooked(saved());
        var sent = new ArrayList<String>();
        var sender = Thread.ofVirtual().start(() -> send(sent));

        kill();
        sender.join();

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertEquals(new TreeSet<>(sent), articles(), "seed " + seed));
        var keys = new HashMap<String, Set<String>>();
        for (var call : HookServer.at(address)) {
            keys.computeIfAbsent(call.article(), _ -> new HashSet<>()).add(call.key());
            assertEquals(signature(secret, call.signed()), call.signature());
        }
        keys.forEach((article, known) -> assertEquals(1, known.size(), article));
        var different = new HashSet<String>();
        keys.values().forEach(different::addAll);
        assertEquals(ARTICLES, different.size());
        LOG.infof("%d alerts came in %d requests", ARTICLES, HookServer.at(address).size());
    }

    private String saved() {
        return JOURNEY.as("lea")
                .contentType("application/json")
                .body(Map.of("name", run, "query", run, "alert", Map.of("active", true)))
                .post("/api/v1/saved-searches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// @return what requests are signed with
    private String hooked(String search) {
        return JOURNEY.as("lea")
                .contentType("application/json")
                .body(Map.of("url", address, "search", search))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /// Each time as soon as further alerts have arrived, before they are acknowledged.
    private void kill() throws InterruptedException {
        var service = JOURNEY.processes().get("query-service");
        for (int i = 0; i < KILLS; i++) {
            int wanted = HookServer.at(address).size() + random.nextInt(1, 6);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> HookServer.at(address).size() >= wanted);
            LOG.infof("killing query-service at request %d", HookServer.at(address).size());
            service.kill();
            Thread.sleep(random.nextInt(1_000));
            service.start();
        }
    }

    /// Texts are taken by ingest-service, which lives on. Some are left for after each kill.
    private void send(List<String> sent) {
        for (int number = 0; number < ARTICLES; number++) {
            sent.add(
                    JOURNEY.as("ana")
                            .contentType("application/json")
                            .body(
                                    Map.of(
                                            "title",
                                            "Hook " + number,
                                            "text",
                                            "Notice " + number + " of " + run + ". It sails."))
                            .post("/api/v1/texts")
                            .then()
                            .extract()
                            .path("id"));
            try {
                Thread.sleep(700);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Set<String> articles() {
        var articles = new TreeSet<String>();
        HookServer.at(address).forEach(call -> articles.add(call.article()));
        return articles;
    }

    private static String signature(String secret, String signed) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        return "v1=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(UTF_8)));
    }
}
