package org.tidings.nlp.evaluate;

import java.util.List;

/// What an evaluation found.
///
/// @param errors one line for each item that was missed or found wrongly, for a reader; empty
///     where the set does not say them
public record Report(List<Score> scores, List<String> errors) {
    public Report {
        scores = List.copyOf(scores);
        errors = List.copyOf(errors);
    }
}
