package org.tidings.query.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs a request, so that its receiver knows who sent it, and when: HMAC (RFC 2104) with SHA-256
/// over the timestamp, a full stop and the body, in lower-case hexadecimal.
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /// @return as the header `Tidings-Signature` has it
    static String of(String secret, Instant timestamp, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            String signed = timestamp.getEpochSecond() + "." + body;
            byte[] hash = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return "v1=" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
