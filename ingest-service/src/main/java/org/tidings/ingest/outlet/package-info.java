/// Who publishes: name, domain, country, kind, and what may be shown of their articles.
///
/// In: what a person says about the outlet of a feed. Out: the outlet and its rights, as they
/// travel with every article.
@NullMarked
package org.tidings.ingest.outlet;

import org.jspecify.annotations.NullMarked;
