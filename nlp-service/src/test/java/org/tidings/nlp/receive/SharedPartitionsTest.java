package org.tidings.nlp.receive;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.localstack.testing.StackResource;
import org.tidings.nlp.reading.ReadingTurns;
import org.tidings.nlp.reading.ReadingTurns.Work;

/// What the service takes from Kafka when there is much, and when it is not alone.
@QuarkusTest
@Timeout(180)
@QuarkusTestResource(StackResource.class)
class SharedPartitionsTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CHANNEL = "collected-articles";

    @Inject ObjectMapper json;
    @Inject ReadingTurns turns;
    @Inject KafkaClientService kafka;

    private Set<String> send(Topics topics, int number) throws Exception {
        var keys = new HashSet<String>();
        for (int each = 0; each < number; each++) {
            var article = Articles.of("Ferry number " + each + " sails again.");
            keys.add(article.articleId().toString());
            topics.send(
                    ArticleCollected.TOPIC,
                    article.articleId().toString(),
                    json.writeValueAsString(article),
                    TRACE);
        }
        return keys;
    }

    private Set<TopicPartition> ours() {
        return kafka.<String, String>getConsumer(CHANNEL).getAssignments().await().indefinitely();
    }

    private Set<TopicPartition> paused() {
        return kafka.<String, String>getConsumer(CHANNEL).paused().await().indefinitely();
    }

    @Test
    void givenMoreNewsThanIsRead_whenReadingStandsStill_thenTheBrokerKeepsItAndNothingIsLost()
            throws Exception {
        try (var topics = new Topics()) {
            Set<String> sent;
            var one = turns.begin(Work.HISTORY);
            try (var _ = turns.begin(Work.HISTORY)) {
                sent = send(topics, 400);
                await().atMost(Duration.ofSeconds(30)).until(() -> !paused().isEmpty());
                assertTrue(turns.waiting(Work.NEWS) <= 2, "no more than are read at once");
            } finally {
                one.close();
            }

            topics.awaitAll(ArticleEnriched.TOPIC, sent);
            await().atMost(Duration.ofSeconds(30)).until(() -> paused().isEmpty());
        }
    }

    @Test
    void givenASecondReplica_whenItTakesItsShareAndDies_thenAllIsReadByTheOther() throws Exception {
        try (var topics = new Topics()) {
            send(topics, 8);
            await().atMost(Duration.ofSeconds(30)).until(() -> ours().size() == 4);
            Set<String> sent;
            List<String> taken = new ArrayList<>();
            try (var second = topics.inGroup("nlp-service")) {
                second.subscribe(List.of(topics.name(ArticleCollected.TOPIC)));
                awaitShare(second);
                assertEquals(2, second.assignment().size());
                assertEquals(2, ours().size(), "the partitions are shared");

                sent = send(topics, 20);
                await().atMost(Duration.ofSeconds(30))
                        .until(
                                () -> {
                                    second.poll(Duration.ofMillis(100))
                                            .forEach(record -> taken.add(record.key()));
                                    return !taken.isEmpty();
                                });
            }
            assertFalse(taken.isEmpty(), "and never read: it died with them");

            topics.awaitAll(ArticleEnriched.TOPIC, sent);
            await().atMost(Duration.ofSeconds(30)).until(() -> ours().size() == 4);
        }
    }

    private void awaitShare(KafkaConsumer<String, String> second) {
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            second.poll(Duration.ofMillis(100));
                            return second.assignment().size() == 2 && ours().size() == 2;
                        });
    }
}
