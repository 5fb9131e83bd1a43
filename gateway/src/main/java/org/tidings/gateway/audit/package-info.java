/// A call and what came of it come in; out comes who took what along and who was refused what, for
/// the organisation's administrators.
@NullMarked
package org.tidings.gateway.audit;

import org.jspecify.annotations.NullMarked;
