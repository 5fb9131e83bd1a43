package org.tidings.ingest.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Measures one set of labelled data.
public interface Evaluation {
    /// The folder of the set, below the data folder.
    String set();

    /// @param data the folder that holds all sets
    /// @throws IOException when the set is not there or cannot be read
    List<Score> run(Path data) throws IOException;
}
