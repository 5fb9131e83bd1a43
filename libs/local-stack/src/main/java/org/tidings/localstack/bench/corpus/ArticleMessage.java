package org.tidings.localstack.bench.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidings.localstack.bench.corpus.CorpusArticle.Count;
import org.tidings.localstack.bench.corpus.CorpusArticle.Name;
import org.tidings.localstack.bench.corpus.CorpusArticle.Quotation;
import org.tidings.localstack.bench.corpus.CorpusArticle.Span;

/// Writes an article as the message by which nlp-service would send it (`articles.enriched`).
/// Since this module knows no contracts, a test of query-service reads what is written here.
public final class ArticleMessage {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Duration FETCHED_AFTER = Duration.ofMinutes(3);
    private static final String WHY = "invented";

    private final Map<String, String> organizations;

    /// @param organizations ids by alias
    public ArticleMessage(Map<String, String> organizations) {
        this.organizations = Map.copyOf(organizations);
    }

    public ObjectNode of(CorpusArticle article) {
        var message = JSON.objectNode().put("generation", 1);
        message.set("article", collected(article));
        message.putObject("language").put("tag", article.language()).put("confidence", 0.99);
        var sentences = message.putArray("sentences");
        article.sentences().forEach(each -> sentences.add(span(each)));
        message.putArray("layers")
                .addObject()
                .put("name", "sentence")
                .put("version", "1")
                .put("status", "DONE");
        message.set("findings", findings(article));
        return message;
    }

    /// When it is taken to have been fetched.
    public static Instant fetched(CorpusArticle article) {
        return article.published().plus(FETCHED_AFTER);
    }

    /// Keycloak's id of the organisation that may see it; null when public.
    public @Nullable String organization(CorpusArticle article) {
        return article.organization() == null ? null : organizations.get(article.organization());
    }

    private ObjectNode collected(CorpusArticle article) {
        String organization = organization(article);
        var outlet = article.outlet();
        var collected =
                JSON.objectNode()
                        .put("articleId", article.id().toString())
                        .put("revision", 1)
                        .put("title", article.title())
                        .put("text", article.text())
                        .put("truncated", false);
        collected
                .putObject("visibility")
                .put("scope", organization == null ? "PUBLIC" : "ORGANIZATION")
                .put("organization", organization);
        collected
                .putObject("outlet")
                .put("id", outlet.id().toString())
                .put("name", outlet.name())
                .put("domain", outlet.domain())
                .put("country", outlet.country())
                .put("kind", outlet.kind())
                .put("demonstration", true);
        var clocks = collected.putObject("clocks").put("fetchedAt", fetched(article).toString());
        clocks.putObject("published")
                .put("at", article.published().toString())
                .put("known", "FEED")
                .put("original", article.published().toString());
        collected.putObject("rights").put("use", "FULL_TEXT");
        collected
                .putObject("provenance")
                .put("channel", "FEED")
                .put("feedId", outlet.feed().toString())
                .put("url", "https://" + outlet.domain() + "/" + article.id());
        var blocks = collected.putArray("blocks");
        article.paragraphs()
                .forEach(
                        each ->
                                blocks.addObject()
                                        .put("kind", "PARAGRAPH")
                                        .put("level", 0)
                                        .set("span", span(each)));
        return collected;
    }

    private static ObjectNode findings(CorpusArticle article) {
        var findings = JSON.objectNode();
        var entities = findings.putArray("entities");
        article.names().forEach(name -> add(entities, name));
        var quotations = findings.putArray("quotations");
        article.quotations().forEach(each -> add(quotations, each, article));
        var quantities = findings.putArray("quantities");
        article.counts().forEach(each -> add(quantities, each));
        return findings;
    }

    private static void add(ArrayNode entities, Name name) {
        var entity =
                entities.addObject()
                        .put("type", name.type().name())
                        .put("name", name.name())
                        .put("salience", 0.5);
        entity.putArray("aliases");
        entity.putArray("roles");
        entity.putArray("mentions")
                .addObject()
                .put("form", "NAME")
                .put("confidence", 0.9)
                .put("why", WHY)
                .set("span", span(name.span()));
    }

    private static void add(ArrayNode quotations, Quotation quotation, CorpusArticle article) {
        var added = quotations.addObject().put("kind", "DIRECT").put("why", WHY);
        added.set("span", span(quotation.words()));
        added.putObject("speaker")
                .put("name", article.names().get(quotation.speaker()).name())
                .put("entity", quotation.speaker())
                .set("span", span(quotation.named()));
        added.putObject("cue")
                .put("kind", "NEUTRAL")
                .put("act", "SPEECH")
                .put("negated", false)
                .set("span", span(quotation.cue()));
    }

    private static void add(ArrayNode quantities, Count count) {
        quantities
                .addObject()
                .put("value", count.value())
                .put("bound", "EXACT")
                .put("what", count.what())
                .put("why", WHY)
                .set("span", span(count.span()));
    }

    private static ObjectNode span(Span span) {
        return JSON.objectNode().put("start", span.start()).put("end", span.end());
    }
}
