package org.tidings.nlp.time;

import java.util.List;
import org.tidings.contracts.finding.TimeExpression;
import org.tidings.nlp.document.Kind;

/// The time expressions of a text in reading order, not overlapping.
public record Times(List<TimeExpression> all) {
    public static final Kind<Times> KIND = new Kind<>("time", Times.class, new Times(List.of()));

    public Times {
        all = List.copyOf(all);
    }
}
