/// A call of the API comes in, with a token or a session; it goes out to the service that answers
/// it, with the caller's token. The services verify that token again.
@NullMarked
package org.tidings.gateway.route;

import org.jspecify.annotations.NullMarked;
