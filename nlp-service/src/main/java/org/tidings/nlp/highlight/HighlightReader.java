package org.tidings.nlp.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidings.contracts.finding.Highlight;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.sentence.Sentences;
import org.tidings.nlp.token.Tokens;

/// Chooses sentences greedily: each next one is that which says most, for its length, of what the
/// chosen ones do not say yet. Coverage with diminishing returns, after Lin and Bilmes, "A Class of
/// Submodular Functions for Document Summarization" (ACL 2011); weighed by how often the text comes
/// back to a word, and by the place of the sentence, since news begins with what is new.
public final class HighlightReader implements Layer<Highlights> {
    private static final int MOST = 5;
    private static final int FEWEST = 3;

    /// A sentence that adds less than this share of what the first one said is left out.
    private static final double WORTH = 0.35;

    /// Sentences are looked at up to here; what matters stands before.
    private static final int REACH = 200;

    @Override
    public Kind<Highlights> kind() {
        return Highlights.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Sections.KIND, Sentences.KIND, Tokens.KIND);
    }

    @Override
    public Highlights read(Document document) {
        var weights = Words.of(document);
        var left = new ArrayList<>(candidates(document, weights));
        List<Highlight> chosen = new ArrayList<>();
        Set<String> said = new HashSet<>();
        double first = 0;
        while (chosen.size() < MOST && !left.isEmpty()) {
            var best =
                    left.stream().max(Comparator.comparingDouble(each -> each.gain(weights, said)));
            var next = best.orElseThrow();
            double gain = next.gain(weights, said);
            first = Math.max(first, gain);
            if (gain <= 0 || (chosen.size() >= FEWEST && gain < WORTH * first)) {
                break;
            }
            var span = document.get(Sentences.KIND).spans().get(next.sentence());
            chosen.add(new Highlight(span, gain / first, "highlight/coverage"));
            said.addAll(next.words());
            left.remove(next);
        }
        chosen.sort(Comparator.comparingInt(highlight -> highlight.span().start()));
        return new Highlights(chosen);
    }

    private static List<Candidate> candidates(Document document, Words weights) {
        var sections = document.get(Sections.KIND);
        var sentences = document.get(Sentences.KIND).spans();
        var tokens = document.get(Tokens.KIND);
        List<Candidate> found = new ArrayList<>();
        for (int place = 0; place < Math.min(tokens.sentences(), REACH); place++) {
            var span = sentences.get(place);
            if (!sections.isHeading(span) && !sections.isSummary(span)) {
                var words = weights.in(tokens.of(place));
                if (words.size() >= Candidate.FEWEST_WORDS) {
                    found.add(new Candidate(place, found.size(), words));
                }
            }
        }
        return found;
    }
}
