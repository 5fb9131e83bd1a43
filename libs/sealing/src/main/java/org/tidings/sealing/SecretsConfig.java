package org.tidings.sealing;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// How secrets are kept.
@ConfigMapping(prefix = "tidings.secrets")
interface SecretsConfig {
    /// What the key is derived from: at least 32 random characters, the same for all replicas and
    /// for as long as there are secrets. There is no default that could be safe: without it no
    /// secret is taken in.
    Optional<String> key();
}
