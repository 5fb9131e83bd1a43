package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import org.tidings.nlp.reading.CloseReading;

/// Measures the reading on one labelled set.
public interface Evaluation {
    /// A short name, as in `claims`.
    String set();

    /// @param folder that holds the set, as all its kind: the evaluation data, the reference or
    ///     the seeds
    /// @throws java.nio.file.NoSuchFileException when the set is not there
    Report run(Path folder, CloseReading reading) throws IOException;

    /// Whether its errors are listed even where they were not asked for.
    default boolean alwaysTelling() {
        return false;
    }
}
