package org.tidings.nlp.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Findings;
import org.tidings.nlp.claim.Claims;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.embedding.Embeddings;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.event.Events;
import org.tidings.nlp.highlight.Highlights;
import org.tidings.nlp.language.IdentifiedLanguage;
import org.tidings.nlp.place.Places;
import org.tidings.nlp.position.Positions;
import org.tidings.nlp.quantity.Quantities;
import org.tidings.nlp.quotation.Quotations;
import org.tidings.nlp.role.Roles;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.sentence.Sentences;
import org.tidings.nlp.tension.Tensions;
import org.tidings.nlp.time.Times;
import org.tidings.nlp.tone.Tones;
import org.tidings.nlp.topic.Topics;
import org.tidings.nlp.voice.Voices;

/// From a collected article to an enriched one.
public final class Enrichment {
    private final CloseReading reading;

    public Enrichment(CloseReading reading) {
        this.reading = reading;
    }

    public ArticleEnriched enrich(ArticleCollected article) {
        var result =
                reading.read(
                        new Source(
                                article.title(),
                                article.text(),
                                day(article),
                                article.blocks(),
                                article.page().highlights()));
        return new ArticleEnriched(
                article,
                CloseReading.GENERATION,
                result.document().get(IdentifiedLanguage.KIND),
                result.document().get(Sentences.KIND).spans(),
                result.layers(),
                findings(result.document()));
    }

    /// All that the layers found in a document.
    public static Findings findings(Document document) {
        return new Findings(
                document.get(Sections.KIND).all(),
                entities(document),
                document.get(Times.KIND).all(),
                document.get(Events.KIND).linked(document.get(Quantities.KIND).all()),
                document.get(Quotations.KIND).all(),
                document.get(Claims.KIND).all(),
                document.get(Positions.KIND).all(),
                document.get(Tensions.KIND).all(),
                document.get(Events.KIND).all(),
                document.get(Voices.KIND).all(),
                document.get(Highlights.KIND).all(),
                document.get(Topics.KIND).all(),
                document.get(Tones.KIND).tone(),
                document.get(Embeddings.KIND).embedding());
    }

    private static List<Entity> entities(Document document) {
        var withRoles = document.get(Roles.KIND).addedTo(document.get(Entities.KIND));
        return document.get(Places.KIND).addedTo(withRoles);
    }

    private static @Nullable LocalDate day(ArticleCollected article) {
        var published = article.clocks().published();
        return published.at() == null ? null : published.at().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
