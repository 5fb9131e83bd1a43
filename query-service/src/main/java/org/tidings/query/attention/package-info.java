/// Queries come in, and how much attention the news paid them over time goes out: absolutely, as a
/// share of everything, and with the times at which nothing was collected.
@NullMarked
package org.tidings.query.attention;

import org.jspecify.annotations.NullMarked;
