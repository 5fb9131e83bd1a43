/// A feed becomes articles: the features below, in the order in which an article passes them, are
/// outlet, feed, poll, fetch, parse, extract, identity, revision and publish. Texts that a person
/// gives come in through text.
@NullMarked
package org.tidings.ingest;

import org.jspecify.annotations.NullMarked;
