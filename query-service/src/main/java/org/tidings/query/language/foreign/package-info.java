/// Queries of other products become ours: text comes in, a query and the list of what it says
/// otherwise than before go out. What an operator means is taken from the products' published
/// help.
@NullMarked
package org.tidings.query.language.foreign;

import org.jspecify.annotations.NullMarked;
