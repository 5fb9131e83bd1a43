package org.tidings.query.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quotation;
import org.tidings.query.Sample;
import org.tidings.query.store.StoredArticle;

/// Articles all of whose text somebody says.
final class Quotations {
    private Quotations() {}

    static Quotation quotation(Span span, @Nullable Party speaker, @Nullable Integer continues) {
        return new Quotation(
                span, Quotation.Kind.DIRECT, speaker, null, null, null, continues, "test", null);
    }

    static ArticleEnriched enriched(Sample sample, String speaker) {
        var whole = new Span(0, sample.text().length());
        var said = quotation(whole, new Party(speaker, null, null), null);
        var none = Findings.NONE;
        var found =
                new Findings(
                        none.sections(),
                        none.entities(),
                        none.times(),
                        none.quantities(),
                        List.of(said),
                        none.claims(),
                        none.positions(),
                        none.tensions(),
                        none.events(),
                        none.voices(),
                        none.highlights(),
                        none.topics(),
                        null,
                        null);
        return sample.enriched(found);
    }

    static StoredArticle stored(Sample sample, String speaker) {
        var plain = sample.stored();
        return new StoredArticle(
                enriched(sample, speaker),
                plain.indexedAt(),
                plain.newestAt(),
                plain.feeds(),
                plain.outletVersion());
    }
}
