/// Finds the article on a page: title, text, byline, time and address, each only where the page
/// says so.
///
/// In: a page's bytes. Out: what it holds, without the furniture around it.
@NullMarked
package org.tidings.ingest.extract;

import org.jspecify.annotations.NullMarked;
