/// Which addresses may be connected to when somebody else wrote the address down: an outlet's feed,
/// an organisation's webhook. Never one of ours.
@NullMarked
package org.tidings.outgoing;

import org.jspecify.annotations.NullMarked;
