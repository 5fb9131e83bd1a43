/// How much of one text stands in another.
///
/// In: texts. Out: their shingles, which are compared exactly, and fingerprints of these, which
/// find the candidates among many texts. ingest-service makes the fingerprints and query-service
/// compares, both by the rule that stands here.
@NullMarked
package org.tidings.fingerprint;

import org.jspecify.annotations.NullMarked;
