package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.localstack.bench.corpus.ArticleMessage;
import org.tidings.localstack.bench.corpus.GeneratedCorpus;
import org.tidings.localstack.bench.corpus.InventedWords;

/// The articles that `./tidings bench search` makes are what the service takes them for.
class BenchCorpusTest {
    @Test
    void givenAGeneratedArticle_whenReadAsAMessage_thenNothingIsLost()
            throws JsonProcessingException {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        var messages = new ArticleMessage(Map.of("acme", "a-1", "globex", "g-1"));
        var corpus = new GeneratedCorpus(11, 200);
        for (int number = 0; number < corpus.size(); number++) {
            var article = corpus.article(number);
            var read = json.readValue(messages.of(article).toString(), ArticleEnriched.class);

            assertEquals(article.id(), read.articleId());
            assertEquals(article.published(), read.article().clocks().published().at());
            assertEquals(article.sentences().size(), read.sentences().size());
            assertEquals(article.names().size(), read.findings().entities().size());
            assertEquals(article.quotations().size(), read.findings().quotations().size());
            assertEquals(article.counts().size(), read.findings().quantities().size());
            for (int i = 0; i < article.quotations().size(); i++) {
                var speaker = read.findings().quotations().get(i).speaker();
                int entity = article.quotations().get(i).speaker();
                assertEquals(
                        read.findings().entities().get(entity).name(),
                        speaker == null ? "" : speaker.name());
            }
            assertFalse(read.article().blocks().isEmpty());
        }
    }

    @Test
    void givenTheGeneratedWords_whenAnalysed_thenEachStaysAsItIs() {
        var analyzer = new WordAnalyzer();
        for (int number = 0; number < GeneratedCorpus.VOCABULARY; number++) {
            String word = InventedWords.word(number);
            assertEquals(
                    List.of(word), analyzer.words(word).stream().map(WordForms::stem).toList());
        }
    }
}
