package org.tidings.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Findings;

/// An article with what nlp-service found in it.
///
/// Key [#articleId()], at least once, in any order: the greatest (revision, generation) wins.
///
/// @param generation from 1; a re-processing by newer models is a new generation
/// @param language what the article is written in
/// @param sentences in reading order, not overlapping
/// @param layers what was done, by which version, and what failed; never null, never empty
/// @param findings what was found; empty in messages from before there were any
public record ArticleEnriched(
        ArticleCollected article,
        int generation,
        Language language,
        List<Span> sentences,
        List<Layer> layers,
        Findings findings) {
    public static final String TOPIC = "articles.enriched";

    /// The same topic for history, which must not delay news.
    public static final String BACKFILL_TOPIC = TOPIC + ".backfill";

    /// @throws IllegalArgumentException when the message cannot be processed, ever
    public ArticleEnriched {
        Present.check(article, "article");
        Present.check(language, "language");
        Present.check(sentences, "sentences");
        Present.check(layers, "layers");
        if (generation < 1) {
            throw new IllegalArgumentException("generation must be at least 1, not " + generation);
        }
        sentences = List.copyOf(sentences);
        layers = List.copyOf(layers);
        findings = findings == null ? Findings.NONE : findings;
        int length = article.text().length();
        for (Span sentence : sentences) {
            if (sentence.end() > length) {
                throw new IllegalArgumentException(
                        "sentence " + sentence + " ends behind the text, which has " + length);
            }
        }
    }

    public UUID articleId() {
        return article.articleId();
    }

    public int revision() {
        return article.revision();
    }

    /// What an article is written in.
    ///
    /// @param tag BCP 47; `und` when unidentified
    /// @param confidence 0 to 1; 0 when unidentified
    public record Language(String tag, double confidence) {
        public static final Language UNIDENTIFIED = new Language("und", 0);

        public Language {
            Present.check(tag, "language.tag");
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException(
                        "language.confidence must lie in 0 to 1, not " + confidence);
            }
        }
    }

    /// One step of the reading.
    ///
    /// @param name the package that did it: `language`, `sentence`, …
    /// @param version of the rule set or model
    /// @param status DONE, or why there is nothing
    /// @param reason for PARTIAL, SKIPPED and FAILED, written for the reader; else null
    public record Layer(String name, String version, Status status, @Nullable String reason) {
        public Layer {
            Present.check(name, "layer.name");
            Present.check(version, "layer.version");
            Present.check(status, "layer.status");
        }

        public enum Status {
            DONE,
            PARTIAL,
            SKIPPED,
            FAILED
        }
    }
}
