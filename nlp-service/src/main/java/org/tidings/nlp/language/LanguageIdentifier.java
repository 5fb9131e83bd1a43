package org.tidings.nlp.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched.Language;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;

/// Identifies the language of an article from its title and lead (lingua, n-gram models).
public final class LanguageIdentifier implements Layer<Language> {
    private static final String VERSION = "lingua-1.2.2/1";

    /// UTF-16 units of the text that are looked at; more adds time, not accuracy.
    private static final int LEAD = 1_000;

    /// Fewer letters than this tell nothing.
    private static final int FEWEST_LETTERS = 12;

    private final LanguageDetector detector;
    private final double threshold;

    public LanguageIdentifier(LanguageConfig config) {
        this.detector =
                LanguageDetectorBuilder.fromIsoCodes639_1(
                                config.languages().stream()
                                        .map(code -> code.toUpperCase(Locale.ROOT))
                                        .map(IsoCode639_1::valueOf)
                                        .toArray(IsoCode639_1[]::new))
                        .build();
        this.threshold = config.threshold();
    }

    @Override
    public Kind<Language> kind() {
        return IdentifiedLanguage.KIND;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of();
    }

    @Override
    public boolean englishOnly() {
        return false;
    }

    @Override
    public Language read(Document document) {
        return identify(document.source().title(), document.text());
    }

    /// The language of the article, UNIDENTIFIED when none of the configured ones is likely.
    public Language identify(@Nullable String title, String text) {
        String sample =
                (title == null ? "" : title + "\n")
                        + text.substring(0, Math.min(LEAD, text.length()));
        if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return Language.UNIDENTIFIED;
        }
        var confidences = detector.computeLanguageConfidenceValues(sample);
        if (confidences.isEmpty()) {
            return Language.UNIDENTIFIED;
        }
        var likeliest = confidences.firstEntry();
        double confidence = Math.clamp(likeliest.getValue(), 0, 1);
        return confidence < threshold
                ? Language.UNIDENTIFIED
                : new Language(likeliest.getKey().getIsoCode639_1().toString(), confidence);
    }
}
