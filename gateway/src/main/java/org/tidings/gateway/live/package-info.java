/// Open clients hear that there is something new for them; what it is, they ask for.
@NullMarked
package org.tidings.gateway.live;

import org.jspecify.annotations.NullMarked;
