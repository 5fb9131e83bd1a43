package org.tidings.nlp.enrich;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tidings.contracts.ArticleEnriched.Language;
import org.tidings.contracts.ArticleEnriched.Layer;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Findings;
import org.tidings.nlp.language.IdentifiedLanguage;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Enrichment;
import org.tidings.nlp.sentence.Sentences;

/// A text with what was found in it, in the shapes of an enriched article.
@Schema(name = "ReadText")
record ReadText(
        @Schema(description = "What was read; all spans count UTF-16 units in it, half open.")
                String text,
        @Schema(description = "The text given was longer, and this is its beginning.")
                boolean truncated,
        Language language,
        @Schema(description = "In reading order, not overlapping.") List<Span> sentences,
        @Schema(description = "What was done, by which version, what was left out and why.")
                List<Layer> layers,
        Findings findings) {
    static ReadText of(GivenText given, CloseReading.Result result) {
        var document = result.document();
        return new ReadText(
                document.text(),
                given.truncated(),
                document.get(IdentifiedLanguage.KIND),
                document.get(Sentences.KIND).spans(),
                result.layers(),
                Enrichment.findings(document));
    }
}
