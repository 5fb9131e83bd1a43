/// Raised alerts come in; mails and signed requests to webhooks go out, each at least once and with
/// a key by which its receiver knows it again. What fails is tried again over hours, and then kept
/// with the reason.
///
/// Work is claimed row by row in PostgreSQL for a while, and not under a lock: a process that dies
/// leaves it to be claimed again. No connection is held while somebody else's server is waited for.
@NullMarked
package org.tidings.query.delivery;

import org.jspecify.annotations.NullMarked;
