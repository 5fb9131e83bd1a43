package org.tidings.nlp.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidings.contracts.finding.Event;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.quantity.Quantities;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.time.Times;
import org.tidings.nlp.token.Tokens;

/// Reads what is told as having happened or as happening, outside of headings and quotation marks.
public final class EventReader implements Layer<Events> {
    @Override
    public Kind<Events> kind() {
        return Events.KIND;
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(
                Tokens.KIND,
                Sections.KIND,
                Clauses.KIND,
                Quantities.KIND,
                Entities.KIND,
                Times.KIND);
    }

    @Override
    public Events read(Document document) {
        var verbs = new VerbMentions(document);
        List<Mention> mentions = new ArrayList<>();
        for (Predicate verb : document.get(Clauses.KIND).all()) {
            Mention mention = verbs.of(verb);
            if (mention != null) {
                mentions.add(mention);
            }
        }
        mentions.addAll(new NounMentions(document).all());
        var sections = document.get(Sections.KIND);
        mentions.removeIf(mention -> sections.isHeading(mention.event().span()));
        mentions.sort(
                Comparator.<Mention>comparingInt(mention -> mention.event().span().start())
                        .thenComparingInt(mention -> -mention.event().span().end()));
        return new Events(Doubles.without(mentions, sections));
    }

    /// An event with the word that tells it.
    ///
    /// @param verb whether the word is a verb
    record Mention(Event event, String word, boolean verb) {}
}
