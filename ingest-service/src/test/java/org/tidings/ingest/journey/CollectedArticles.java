package org.tidings.ingest.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.tidings.contracts.ArticleCollected;

/// Reads a topic as nlp-service would, from its beginning.
public final class CollectedArticles {
    private final TopicMessages<ArticleCollected> topic;

    /// @param topic with the prefix of this run
    CollectedArticles(String brokers, String topic, ObjectMapper json) {
        this.topic = new TopicMessages<>(brokers, topic, ArticleCollected.class, json);
    }

    /// All that are there now and fit.
    public List<ArticleCollected> matching(Predicate<ArticleCollected> wanted) {
        return topic.all().stream().filter(wanted).toList();
    }

    public List<ArticleCollected> ofFeed(UUID feed) {
        return matching(article -> feed.equals(article.provenance().feedId()));
    }
}
