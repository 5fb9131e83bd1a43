package org.tidings.nlp.highlight;

import java.util.List;
import org.tidings.contracts.finding.Highlight;
import org.tidings.nlp.document.Kind;

/// Three to five sentences in reading order, fewer where the text has fewer.
public record Highlights(List<Highlight> all) {
    public static final Kind<Highlights> KIND =
            new Kind<>("highlight", Highlights.class, new Highlights(List.of()));

    public Highlights {
        all = List.copyOf(all);
    }
}
