package org.tidings.nlp.reading;

import java.util.List;
import org.tidings.nlp.claim.Claims;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.event.Events;
import org.tidings.nlp.highlight.Highlights;
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
import org.tidings.nlp.topic.Topics;
import org.tidings.nlp.voice.Voices;

/// How many items a layer found.
public final class Items {
    private Items() {}

    /// @param found what a layer made of a document; one item where it is no list
    public static int of(Object found) {
        return switch (found) {
            case Sections sections -> sections.all().size();
            case Sentences sentences -> sentences.spans().size();
            case Tokens tokens -> tokens.size();
            case Clauses clauses -> clauses.all().size();
            case Quantities quantities -> quantities.all().size();
            case Times times -> times.all().size();
            case Entities entities -> entities.all().size();
            case Roles roles -> roles.all().values().stream().mapToInt(List::size).sum();
            case Places places -> places.byEntity().size();
            case Quotations quotations -> quotations.all().size();
            case Statements statements -> statements.all().size();
            case Tensions tensions -> tensions.pairs().size();
            case Claims claims -> claims.all().size();
            case Positions positions -> positions.all().size();
            case Events events -> events.all().size();
            case Voices voices -> voices.all().size();
            case Highlights highlights -> highlights.all().size();
            case Topics topics -> topics.all().size();
            default -> 1;
        };
    }
}
