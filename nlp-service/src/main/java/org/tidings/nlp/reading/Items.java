package org.tidings.nlp.reading;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.tidings.nlp.claim.Claims;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
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
import org.tidings.nlp.statement.Statements;
import org.tidings.nlp.tension.Tensions;
import org.tidings.nlp.time.Times;
import org.tidings.nlp.token.Tokens;
import org.tidings.nlp.tone.Tones;
import org.tidings.nlp.topic.Topics;
import org.tidings.nlp.voice.Voices;

/// How many items a layer found, for the metrics.
final class Items {
    private static final Map<Kind<?>, ToIntFunction<Document>> COUNTS =
            Map.ofEntries(
                    entry(
                            IdentifiedLanguage.KIND,
                            read -> read.get(IdentifiedLanguage.KIND).tag().equals("und") ? 0 : 1),
                    entry(Sections.KIND, read -> read.get(Sections.KIND).all().size()),
                    entry(Sentences.KIND, read -> read.get(Sentences.KIND).spans().size()),
                    entry(Tokens.KIND, read -> read.get(Tokens.KIND).size()),
                    entry(Clauses.KIND, read -> read.get(Clauses.KIND).all().size()),
                    entry(Quantities.KIND, read -> read.get(Quantities.KIND).all().size()),
                    entry(Times.KIND, read -> read.get(Times.KIND).all().size()),
                    entry(Entities.KIND, read -> read.get(Entities.KIND).all().size()),
                    entry(
                            Roles.KIND,
                            read ->
                                    read.get(Roles.KIND).all().values().stream()
                                            .mapToInt(List::size)
                                            .sum()),
                    entry(Places.KIND, read -> read.get(Places.KIND).byEntity().size()),
                    entry(Quotations.KIND, read -> read.get(Quotations.KIND).all().size()),
                    entry(Statements.KIND, read -> read.get(Statements.KIND).all().size()),
                    entry(Tensions.KIND, read -> read.get(Tensions.KIND).all().size()),
                    entry(Claims.KIND, read -> read.get(Claims.KIND).all().size()),
                    entry(Positions.KIND, read -> read.get(Positions.KIND).all().size()),
                    entry(Events.KIND, read -> read.get(Events.KIND).all().size()),
                    entry(Voices.KIND, read -> read.get(Voices.KIND).all().size()),
                    entry(Highlights.KIND, read -> read.get(Highlights.KIND).all().size()),
                    entry(Topics.KIND, read -> read.get(Topics.KIND).all().size()),
                    entry(Tones.KIND, read -> read.get(Tones.KIND).tone() == null ? 0 : 1),
                    entry(
                            Embeddings.KIND,
                            read -> read.get(Embeddings.KIND).embedding() == null ? 0 : 1));

    private Items() {}

    /// How many a document has of a kind; 0 for a kind that is not counted.
    static int of(Kind<?> kind, Document read) {
        return COUNTS.getOrDefault(kind, _ -> 0).applyAsInt(read);
    }
}
