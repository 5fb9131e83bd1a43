package org.tidings.query.delivery;

import static org.awaitility.Awaitility.await;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.unique;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// What the tests of deliveries share: alerts to articles with a word of their own.
abstract class DeliveryTest {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject Topics topics;
    @Inject RaisedAlerts alerts;

    final String word = unique();
    final String acme = TestStack.current().organization("acme");

    Sample arrived(String title) {
        var article = Sample.of(title, word + " came. The ferry sails at " + title + ".");
        topics.send(article);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                as("ana")
                                        .get("/api/v1/articles/{id}", article.id())
                                        .then()
                                        .statusCode(200));
        return article;
    }

    UUID shared() {
        return alerts.search(acme, "somebody", "Search " + word, true);
    }

    static String sentence(Sample article) {
        return article.text().substring(article.text().indexOf("The ferry"));
    }
}
