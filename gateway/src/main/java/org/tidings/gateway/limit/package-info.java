/// Somebody calls; out comes whether they have called too often of late.
@NullMarked
package org.tidings.gateway.limit;

import org.jspecify.annotations.NullMarked;
