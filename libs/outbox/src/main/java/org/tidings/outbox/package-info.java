/// Save and publish as one transaction: an event goes into a table beside the data it speaks of,
/// and a relay sends it to Kafka.
///
/// In: [org.tidings.outbox.Outbox#add] inside a transaction. Out: the event on its topic, at least
/// once, with the trace of that transaction in its headers.
@NullMarked
package org.tidings.outbox;

import org.jspecify.annotations.NullMarked;
