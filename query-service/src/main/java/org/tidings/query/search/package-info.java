/// Questions come in over HTTP, answers go out: what the caller's organisation may see, as far as
/// each outlet's rights let it be shown.
@NullMarked
package org.tidings.query.search;

import org.jspecify.annotations.NullMarked;
