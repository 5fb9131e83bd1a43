/// News that hubs tell us of, as soon as it is there (WebSub, W3C Recommendation).
///
/// In: hubs that feeds name, and their calls. Out: feeds that are due now. While a hub is silent,
/// refuses or lapses, polling goes on as if there were none.
@NullMarked
package org.tidings.ingest.websub;

import org.jspecify.annotations.NullMarked;
