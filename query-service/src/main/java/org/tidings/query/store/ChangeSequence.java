package org.tidings.query.store;

import java.util.List;

/// What becomes of articles, step by step, for those who build something from it.
public interface ChangeSequence {
    SequenceState state();

    /// How many steps there are: one for each article, however often it changed.
    long size();

    /// @return the next changes in the order of their numbers, articles with their findings
    List<Change> after(long number, int limit);
}
