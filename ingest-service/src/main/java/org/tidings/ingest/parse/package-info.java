/// Reads a feed document: RSS, Atom, RDF, JSON Feed, CDF, sitemaps; whatever is wrong with it.
///
/// Bytes become text ([FeedBytes]), text becomes tags ([Markup]) and elements ([FeedTree]), and
/// the elements of all XML formats are read alike ([XmlFeed], [XmlItem]). Nothing outside the
/// document is ever looked at.
///
/// In: bytes. Out: what the feed and its entries say, or why it is not a feed.
@NullMarked
package org.tidings.ingest.parse;

import org.jspecify.annotations.NullMarked;
