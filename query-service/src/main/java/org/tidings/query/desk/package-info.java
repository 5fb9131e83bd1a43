/// What people do with articles in their everyday work: reading, starring, assigning, tagging,
/// listing, noting. Changes come in over HTTP; marks go out to answers and exports, and the fields
/// `tag` and `list` to queries.
@NullMarked
package org.tidings.query.desk;

import org.jspecify.annotations.NullMarked;
