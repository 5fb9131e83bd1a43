package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tidings.contracts.finding.Findings;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.evaluate.AttributionGold.Labelled;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Enrichment;

/// Scores quotations on PolNeAR's articles: every attribution, quoted or not, with its source.
///
/// While rules are written only the misses of one half (by the hash of an article's id) are looked
/// at; the figures of the other are printed beside it.
///
/// A quotation is found when it shares half of the shorter one with what is labelled; strictly,
/// when the token F1 of the two is at least 0.5.
final class AttributionSet implements Evaluation {
    private static final String SET = "quotes";

    @Override
    public String set() {
        return SET;
    }

    @Override
    public Report run(Path data, CloseReading reading) throws IOException {
        var all = new AttributionTally();
        var seen = new AttributionTally();
        var unseen = new AttributionTally();
        List<String> missed = new ArrayList<>();
        for (AttributionGold article :
                AttributionGold.of(data.resolve("quotes/polnear_dev.jsonl"))) {
            var found = Enrichment.findings(reading.read(Source.of(article.text())).document());
            var match = new AttributionMatch(article, found);
            boolean open = isSeen(article.id());
            all.add(article, found.quotations(), match);
            (open ? seen : unseen).add(article, found.quotations(), match);
            if (open) {
                list(article, found, match, missed);
            }
        }
        List<Score> scores = new ArrayList<>(all.scores(SET, "all"));
        scores.addAll(seen.scores(SET, "the half looked at"));
        scores.addAll(unseen.scores(SET, "the other half"));
        List<String> errors = new ArrayList<>(seen.misses(SET, "the half looked at"));
        errors.addAll(unseen.misses(SET, "the other half"));
        errors.addAll(missed);
        return new Report(scores, errors);
    }

    private static boolean isSeen(String id) {
        return Math.floorMod(id.hashCode(), 2) == 0;
    }

    private static void list(
            AttributionGold article, Findings found, AttributionMatch match, List<String> lines) {
        lines.add("## " + article.id());
        for (Labelled one : article.attributions()) {
            var outcome = match.lenient(one);
            if (!outcome.right()) {
                lines.add(
                        (outcome.found() ? "speaker " : "missed ")
                                + one.kind()
                                + " "
                                + AttributionMiss.of(article, one)
                                + " ["
                                + article.words(one.source())
                                + "] {"
                                + article.words(one.cue())
                                + "} "
                                + article.words(one.content()).replace('\n', ' ')
                                + match.given(one));
            }
        }
        for (var quotation : found.quotations()) {
            if (!match.isLabelled(quotation)) {
                var speaker = quotation.speaker();
                lines.add(
                        "only ours "
                                + quotation.kind()
                                + " ["
                                + (speaker == null ? "" : speaker.name())
                                + "] "
                                + quotation.why()
                                + " "
                                + article.words(List.of(quotation.span())).replace('\n', ' '));
            }
        }
    }
}
