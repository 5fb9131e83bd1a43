/// Dates, periods and durations. In: tokens, quantities and the day of publication. Out: the days
/// meant, counted from that day where the text does not say them whole.
@NullMarked
package org.tidings.nlp.time;

import org.jspecify.annotations.NullMarked;
