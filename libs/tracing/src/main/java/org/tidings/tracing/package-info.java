/// One trace across all services: where finished spans go, how a trace crosses a table, and how
/// loops that only look for work stay out of it.
@NullMarked
package org.tidings.tracing;

import org.jspecify.annotations.NullMarked;
