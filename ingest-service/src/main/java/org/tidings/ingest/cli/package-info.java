/// The part of the command line that needs no running service: `./tidings feed`, `robots` and
/// `evaluate`.
///
/// In: files. Out: one JSON line for each.
@NullMarked
package org.tidings.ingest.cli;

import org.jspecify.annotations.NullMarked;
