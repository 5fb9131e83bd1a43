/// What a caller did wrong, or what we could not do, as problem documents (RFC 9457).
///
/// A feature throws a [org.tidings.problem.ProblemException]; whatever else escapes an endpoint is
/// turned into a document here, so that a stack trace never leaves a service.
@NullMarked
package org.tidings.problem;

import org.jspecify.annotations.NullMarked;
