package org.tidings.ingest.websub;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.ingest.journey.Newspaper;

/// What a hub delivers, and what is taken of it.
@QuarkusTest
@TestProfile(HubTest.WithCallback.class)
class HubDeliveryTest extends HubTest {
    @Test
    void givenContentOfTheTopic_whenDelivered_thenItsArticlesAreTakenWithoutAPoll()
            throws Exception {
        UUID feed = active("content");
        long before = site().requestsFor("hill.example/push/content");

        deliverContent(
                askedFor("content"), news("http://hill.example/push/content", "told-by-hub"));

        await().atMost(PATIENCE).until(() -> "1".equals(articles(feed)));
        await().atMost(PATIENCE)
                .until(() -> text("select lease_owner from feed where id = ?", feed) == null);
        assertThat(site().requestsFor("hill.example/push/content")).isEqualTo(before);
        assertThat(text("select last_entries from feed where id = ?", feed))
                .as("what was delivered is no copy of the feed")
                .isEqualTo("0");
        assertThat(
                        text(
                                "select next_poll_at > now() + interval '2 hours' from feed"
                                        + " where id = ?",
                                feed))
                .isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hill.example/push/elsewhere", ""})
    void givenContentThatDoesNotNameTheTopic_whenDelivered_thenTheFeedIsPolled(String self)
            throws Exception {
        String name = self.isEmpty() ? "nameless" : "misnamed";
        UUID feed = active(name);
        long before = site().requestsFor("hill.example/push/" + name);

        deliverContent(askedFor(name), news(self, "odd-" + name));

        await().atMost(PATIENCE)
                .until(() -> site().requestsFor("hill.example/push/" + name) > before);
        assertThat(site().requestsFor("hill.example/odd-" + name)).isZero();
        assertThat(articles(feed)).isEqualTo("0");
    }

    private String articles(UUID feed) {
        return text("select count(*) from article where feed_id = ?", feed);
    }

    /// What a hub delivers of a feed: one entry, and of which feed it is.
    private String news(String self, String slug) {
        site().put(
                        "hill.example/" + slug,
                        Page.html(Newspaper.page("About " + slug, "It was told by a hub.")));
        return """
        <rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>t</title>
        <link>http://x/</link><atom:link rel='self' href='%s'/><description>d</description>
        <item><title>About %2$s</title><link>http://hill.example/%2$s</link></item>
        </channel></rss>
        """
                .formatted(self, slug);
    }

    private void deliverContent(Map<String, String> form, String content) throws Exception {
        given().header("X-Hub-Signature", signed(content, form.get("hub.secret")))
                .body(content)
                .contentType("application/rss+xml; charset=utf-8")
                .post(path(form))
                .then()
                .statusCode(202);
    }

    private static String signed(String body, String secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
    }

    @Test
    void givenADelivery_whenItIsSigned_thenTheFeedIsPolledAtOnce() throws Exception {
        UUID feed = subscribed("news", 202);
        var form = askedFor("news");
        verify(form, "http://hill.example/push/news", 200);
        change("update feed set next_poll_at = now() + interval '6 hours' where id = ?", feed);
        long before = site().requestsFor("hill.example/push/news");

        deliver(form, sign("HmacSHA256", "sha256", form.get("hub.secret")));

        await().atMost(PATIENCE).until(() -> site().requestsFor("hill.example/push/news") > before);
        assertThat(text("select deliveries from websub_subscription where feed_id = ?", feed))
                .isEqualTo("1");
    }

    @Test
    void givenADelivery_whenItsSignatureIsWrong_thenItIsTakenAndLeftAlone() throws Exception {
        UUID feed = subscribed("forged", 202);
        var form = askedFor("forged");
        verify(form, "http://hill.example/push/forged", 200);
        change("update feed set next_poll_at = now() + interval '6 hours' where id = ?", feed);

        deliver(form, sign("HmacSHA256", "sha256", "guessed"));
        deliver(form, "sha256=");

        assertThat(text("select bad_signatures from websub_subscription where feed_id = ?", feed))
                .isEqualTo("2");
        assertThat(
                        text(
                                "select next_poll_at > now() + interval '5 hours' from feed where id = ?",
                                feed))
                .isEqualTo("t");
    }

    private void deliver(Map<String, String> form, String signature) {
        given().header("X-Hub-Signature", signature)
                .body(BODY)
                .contentType("application/rss+xml")
                .post(path(form))
                .then()
                .statusCode(202);
    }

    private static String sign(String method, String name, String secret)
            throws GeneralSecurityException {
        Mac mac = Mac.getInstance(method);
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), method));
        return name + "=" + HexFormat.of().formatHex(mac.doFinal(BODY.getBytes(UTF_8)));
    }
}
