package org.tidings.ingest.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.tidings.contracts.ArticleCollected;

/// Reads the topic as nlp-service would, from its beginning.
final class CollectedArticles {
    private final TopicMessages<ArticleCollected> topic;

    CollectedArticles(String brokers, String prefix, ObjectMapper json) {
        this.topic =
                new TopicMessages<>(
                        brokers, prefix + ArticleCollected.TOPIC, ArticleCollected.class, json);
    }

    /// All that are there now and fit.
    List<ArticleCollected> matching(Predicate<ArticleCollected> wanted) {
        return topic.all().stream().filter(wanted).toList();
    }

    List<ArticleCollected> ofFeed(UUID feed) {
        return matching(article -> feed.equals(article.provenance().feedId()));
    }
}
