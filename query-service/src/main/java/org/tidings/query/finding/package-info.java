/// What was found in an article: an id comes in, the findings go out, as far as the caller may see
/// the article and its outlet's rights let its words be shown.
@NullMarked
package org.tidings.query.finding;

import org.jspecify.annotations.NullMarked;
