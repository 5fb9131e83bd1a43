package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.nio.file.Files;
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
public final class AttributionSet {
    private static final String FILE = "quotes/polnear_dev.jsonl";

    private AttributionSet() {}

    /// @param data the folder of all sets
    /// @param misses whether each miss of the half that is looked at is listed as well
    /// @return the lines of a report; empty when the set is not there
    public static List<String> report(Path data, CloseReading reading, boolean misses)
            throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        var all = new AttributionTally();
        var seen = new AttributionTally();
        var unseen = new AttributionTally();
        List<String> missed = new ArrayList<>();
        for (AttributionGold article : AttributionGold.of(file)) {
            var found = Enrichment.findings(reading.read(Source.of(article.text())).document());
            var match = new AttributionMatch(article, found);
            boolean open = isSeen(article.id());
            all.add(article, found.quotations(), match);
            (open ? seen : unseen).add(article, found.quotations(), match);
            if (open && misses) {
                list(article, found, match, missed);
            }
        }
        List<String> lines = new ArrayList<>();
        all.print("PolNeAR, all", lines);
        seen.print("the half looked at", lines);
        seen.printMisses(lines);
        unseen.print("the other half", lines);
        unseen.printMisses(lines);
        lines.addAll(missed);
        return lines;
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
