/// Queries that are kept under a name: a person's own, and those shared in an organisation. They
/// come in over HTTP; their trees go to whoever answers or matches queries, also where one is named
/// in another, `search:"…"`.
///
/// Changes are numbered in the order of their commits, so that what matches articles can follow
/// them.
@NullMarked
package org.tidings.query.saved;

import org.jspecify.annotations.NullMarked;
