/// The realm of the local stack: what stands in `deploy/keycloak` is brought into a running
// Keycloak,
/// and tokens for the demonstration people come out.
@NullMarked
package org.tidings.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
