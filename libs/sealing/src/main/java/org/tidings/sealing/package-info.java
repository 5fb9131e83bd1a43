/// Seals what the database must not give away.
///
/// In: what somebody entrusts to us. Out: bytes that only a service with the key can open.
@NullMarked
package org.tidings.sealing;

import org.jspecify.annotations.NullMarked;
