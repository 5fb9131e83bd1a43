/// What each organisation follows: feeds, outlets, collections.
///
/// In: choices of administrators, and changes of collections. Out: `following.changed`, whole, with
// a
/// growing version.
@NullMarked
package org.tidings.ingest.follow;

import org.jspecify.annotations.NullMarked;
