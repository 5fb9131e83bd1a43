/// Articles that arrive are matched against the saved searches that raise alerts; what matches goes
/// into the inboxes of those who follow the search, and onto the topic `alerts.raised`.
///
/// An article waits in a queue that is written with it. Whoever takes it from there, whichever
/// replica, raises its alerts in the same transaction: none is lost and none is raised twice.
/// Where a search fails on it, it stays in the queue for that one, and is given up after some
/// hours: the metric `tidings.alert.given.up` counts what that may have lost.
@NullMarked
package org.tidings.query.alert;

import org.jspecify.annotations.NullMarked;
