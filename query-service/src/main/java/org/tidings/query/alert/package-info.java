/// Articles that arrive are matched against the saved searches that raise alerts; what matches goes
/// into the inboxes of those who follow the search, and onto the topic `alerts.raised`.
///
/// An article waits in a queue that is written with it. Whoever takes it from there, whichever
/// replica, raises its alerts in the same transaction: none is lost and none is raised twice.
@NullMarked
package org.tidings.query.alert;

import org.jspecify.annotations.NullMarked;
