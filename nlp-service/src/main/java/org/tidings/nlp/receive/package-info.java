/// Takes collected articles from their topic, has them read, and hands them on.
@NullMarked
package org.tidings.nlp.receive;

import org.jspecify.annotations.NullMarked;
