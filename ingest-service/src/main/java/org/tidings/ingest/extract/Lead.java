package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.tidings.contracts.Block.Kind;

/// The paragraph that stands between a page's headline and the part that holds its text: many pages
/// keep the lead outside.
final class Lead {
    private static final int SHORTEST = 50;
    private static final int MOST = 3;

    /// How many lines before the text are looked at.
    private static final int REACH = 25;

    private Lead() {}

    /// In order; empty when none stands there.
    static List<Run> of(Outline outline, Part container) {
        List<Run> lead = new ArrayList<>();
        List<Run> runs = outline.runs();
        int seen = 0;
        for (int at = container.firstRun - 1; at >= 0 && seen < REACH; at--) {
            Run run = runs.get(at);
            if (run.kind == Kind.HEADING && run.level == 1) {
                return lead.size() > MOST ? List.of() : lead.reversed();
            }
            if (run.chars == 0) {
                continue;
            }
            seen++;
            boolean written = run.chars >= SHORTEST && run.linkChars * 4 < run.chars;
            if (written && run.kind != Kind.LIST_ITEM && run.kind != Kind.TABLE_ROW) {
                lead.add(run);
            }
        }
        return List.of();
    }
}
