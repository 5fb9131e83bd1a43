@NullMarked
package org.tidings.contracts;

import org.jspecify.annotations.NullMarked;
