/// What travels between the services, one record per topic and nothing that runs.
///
/// Messages are keyed by article id and delivered at least once, in any order: the greatest
/// (revision, generation) wins. A record only ever gains fields; a field that a stored sample of an
/// older version lacks must be nullable or have a default in the constructor.
@NullMarked
package org.tidings.contracts;

import org.jspecify.annotations.NullMarked;
