/// Signing in and out. A browser gets a cookie with a secret, the tokens stay here, sealed with it
/// (docs/adr/0003-browser-sessions.md).
@NullMarked
package org.tidings.gateway.session;

import org.jspecify.annotations.NullMarked;
