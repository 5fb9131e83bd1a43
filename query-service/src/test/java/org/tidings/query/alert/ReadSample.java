package org.tidings.query.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quantity;
import org.tidings.contracts.finding.Quotation;
import org.tidings.query.Sample;

/// Articles in which one person was found, with what is said and counted.
final class ReadSample {
    private final Sample sample;
    private final Entity person;

    /// @param name of the person, where the text has it first
    ReadSample(Sample sample, String name) {
        this.sample = sample;
        var mention = new Entity.Mention(at(sample, name), Entity.Form.NAME, 0.9, "test");
        this.person =
                new Entity(
                        Entity.Type.PERSON, name, List.of(), List.of(mention), List.of(), null, 1);
    }

    private static Span at(Sample sample, String words) {
        int start = sample.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not there: " + words);
        }
        return new Span(start, start + words.length());
    }

    /// @param attributed whether the person says them
    Quotation quotation(String words, boolean attributed) {
        Party speaker = attributed ? new Party(person.name(), null, 0) : null;
        var span = at(sample, words);
        return new Quotation(
                span, Quotation.Kind.DIRECT, speaker, null, null, null, null, "test", null);
    }

    Quantity count(String words, double value, String what) {
        var span = at(sample, words);
        return new Quantity(span, value, null, Quantity.Bound.EXACT, null, what, null, "test");
    }

    ArticleEnriched with(Quotation said, @Nullable Quantity counted) {
        var found =
                new Findings(
                        List.of(),
                        List.of(person),
                        List.of(),
                        counted == null ? List.of() : List.of(counted),
                        List.of(said),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null);
        return sample.enriched(found);
    }
}
