/// What a text is about, in IPTC Media Topics of the first two levels.
@NullMarked
package org.tidings.nlp.topic;

import org.jspecify.annotations.NullMarked;
