package org.tidings.ingest.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Measures one reader on one labelled set.
public interface Evaluation {
    /// A short name, as in `robots`.
    String set();

    /// @param data the folder that holds all sets
    /// @return empty when the set is not there
    List<Score> run(Path data) throws IOException;
}
