/// A query comes in, all that it finds goes out as a file: as of one moment, under the rights of
/// each outlet, and never short without saying so.
@NullMarked
package org.tidings.query.export;

import org.jspecify.annotations.NullMarked;
