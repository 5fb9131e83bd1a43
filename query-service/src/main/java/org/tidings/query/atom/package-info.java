/// A saved search comes in; an Atom feed (RFC 4287) of what it finds goes out, to programs that
/// cannot sign in and have an address with a secret instead.
@NullMarked
package org.tidings.query.atom;

import org.jspecify.annotations.NullMarked;
