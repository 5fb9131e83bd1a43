package org.tidings.query.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {
    /// printf '1767225600.{"event":"test"}' | openssl dgst -sha256 -hmac secret
    @Test
    void givenATimestampAndABody_whenSigned_thenItIsWhatOpensslSays() {
        var signature =
                Signature.of(
                        "secret", Instant.parse("2026-01-01T00:00:00Z"), "{\"event\":\"test\"}");

        assertEquals(
                "v1=f5d34b558fc6cbfbe958feb5c27de740c623364460c8cd66620e5a04cb28092c", signature);
    }
}
