/// What an outlet's rights let be shown of an article: a stored text comes in, the piece of it that
/// may be shown goes out. Every way out shows parts of that one piece.
@NullMarked
package org.tidings.query.rights;

import org.jspecify.annotations.NullMarked;
