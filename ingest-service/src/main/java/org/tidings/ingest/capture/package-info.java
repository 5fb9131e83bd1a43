/// Pages as they came: body, headers and time, for as long as the configuration says.
///
/// In: pages that were fetched for articles. Out: WARC files (ISO 28500, WARC 1.1) of a selection,
/// for administrators.
@NullMarked
package org.tidings.ingest.capture;

import org.jspecify.annotations.NullMarked;
