package org.tidings.localstack.keycloak;

import java.net.URI;

/// What the base realm leaves open.
///
/// @param gateway where browsers reach the gateway; without a port on `http://127.0.0.1`, any port
///     of that address may log in, which is what tests on free ports need
/// @param gatewaySecret the gateway's client secret
/// @param smtpHost where Keycloak hands its mail in
public record RealmSettings(URI gateway, String gatewaySecret, String smtpHost, int smtpPort) {}
