package org.tidings.localstack.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.localstack.bench.corpus.ArticleMessage;
import org.tidings.localstack.bench.corpus.CorpusArticle;

/// Writes articles as query-service keeps them, in PostgreSQL's text format of COPY.
final class CorpusRows {
    static final String ARTICLE =
            """
            copy article (id, revision, generation, organization, title, body, truncated,
                published_at, published_known, published_original, fetched_at, indexed_at,
                language, language_confidence, outlet, rights, provenance, sentences, layers,
                blocks) from stdin""";
    static final String FINDINGS = "copy article_findings (article_id, findings) from stdin";
    static final String ORDER = "copy bench_order (number, article_id) from stdin";

    private static final String NULL = "\\N";

    private final ArticleMessage messages;

    CorpusRows(ArticleMessage messages) {
        this.messages = messages;
    }

    /// A row for each of the tables.
    record Rows(String article, String findings, String order) {}

    /// @param number in the sequence of changes, from 1
    Rows of(CorpusArticle article, int number) {
        var message = messages.of(article);
        var id = article.id().toString();
        return new Rows(
                article(article, message),
                row(id, message.path("findings").toString()),
                row(Integer.toString(number), id));
    }

    private String article(CorpusArticle article, JsonNode message) {
        var collected = message.path("article");
        var published = article.published().toString();
        var fetched = ArticleMessage.fetched(article).toString();
        return row(
                article.id().toString(),
                "1",
                "1",
                messages.organization(article),
                article.title(),
                article.text(),
                "false",
                published,
                "FEED",
                published,
                fetched,
                fetched,
                article.language(),
                "0.99",
                collected.path("outlet").toString(),
                collected.path("rights").toString(),
                collected.path("provenance").toString(),
                message.path("sentences").toString(),
                message.path("layers").toString(),
                collected.path("blocks").toString());
    }

    private static String row(@Nullable String... values) {
        return Stream.of(values).map(CorpusRows::field).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String field(@Nullable String value) {
        return value == null
                ? NULL
                : value.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        // What no text of PostgreSQL can hold.
                        .replace("\0", "");
    }
}
