/// Finds what tells a copy from an original: whom an article credits, and its fingerprint.
///
/// In: text and byline. Out: the signs that travel with the article, so that query-service can
/// collapse copies to one origin.
@NullMarked
package org.tidings.ingest.fingerprint;

import org.jspecify.annotations.NullMarked;
