package org.tidings.nlp.receive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;
import org.tidings.contracts.ArticleCollected;
import org.tidings.history.NewsFirst;
import org.tidings.nlp.reading.Enrichment;
import org.tidings.nlp.reading.ReadingTurns;
import org.tidings.nlp.reading.ReadingTurns.Work;

/// Reads each collected article and publishes it enriched under the same key.
///
/// The incoming message is acknowledged once the outgoing one is stored, so an article is read at
/// least once; reading it twice gives the same (revision, generation). Articles are read side by
/// side and published in any order.
@ApplicationScoped
class CollectedArticlesConsumer {
    private final ObjectMapper json;
    private final Enrichment enrichment;
    private final NewsFirst newsFirst;
    private final ReadingTurns turns;

    CollectedArticlesConsumer(
            ObjectMapper json, Enrichment enrichment, NewsFirst newsFirst, ReadingTurns turns) {
        this.json = json;
        this.enrichment = enrichment;
        this.newsFirst = newsFirst;
        this.turns = turns;
    }

    /// @throws UnreadableMessage sends the message to the dead letters with this reason
    /// @throws InterruptedException when the service stops; the message is delivered again
    @Incoming("collected-articles")
    @Outgoing("enriched-articles")
    @Blocking(value = "reading", ordered = false)
    String onArticle(String message) throws JsonProcessingException, InterruptedException {
        newsFirst.begin();
        try {
            return read(message, Work.NEWS);
        } finally {
            newsFirst.end();
        }
    }

    /// History is read like news, one article at a time, while there is no news.
    ///
    /// @throws UnreadableMessage sends the message to the dead letters with this reason
    /// @throws InterruptedException when the service stops; the message is delivered again
    @Incoming("collected-history")
    @Outgoing("enriched-history")
    @Blocking(value = "history", ordered = false)
    String onHistory(String message) throws JsonProcessingException, InterruptedException {
        boolean _ = newsFirst.giveWay();
        return read(message, Work.HISTORY);
    }

    private String read(String message, Work work)
            throws JsonProcessingException, InterruptedException {
        var article = parse(message);
        try (var _ = turns.begin(work)) {
            return json.writeValueAsString(enrichment.enrich(article));
        }
    }

    private ArticleCollected parse(String message) {
        try {
            ArticleCollected article = json.readValue(message, ArticleCollected.class);
            if (article == null) {
                throw new UnreadableMessage("the message is null", null);
            }
            return article;
        } catch (JsonProcessingException failure) {
            throw new UnreadableMessage(failure.getOriginalMessage(), failure);
        }
    }
}
