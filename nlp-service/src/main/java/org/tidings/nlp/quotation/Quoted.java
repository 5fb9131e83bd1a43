package org.tidings.nlp.quotation;

import org.tidings.contracts.Span;

/// A stretch between quotation marks.
///
/// @param outer with its marks
/// @param inner without them, and without space at its ends
/// @param closed whether a closing mark stands behind it; false when the paragraph ends before
/// @param nested whether it stands within another
record Quoted(Span outer, Span inner, boolean closed, boolean nested) {}
