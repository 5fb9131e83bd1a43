package org.tidings.ingest.websub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {
    /// RFC 2202 and RFC 4231, test case 2.
    private static final byte[] BODY = "what do ya want for nothing?".getBytes(UTF_8);

    private static final String KEY = "Jefe";

    private static boolean holds(String header) {
        return Signature.holds(header, BODY, KEY);
    }

    @Test
    void givenEachMethod_whenTheSignatureIsRight_thenItHolds() {
        assertThat(holds("sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")).isTrue();
        assertThat(
                        holds(
                                "SHA256=5bdcc146bf60754e6a042426089575c7"
                                        + "5a003f089d2739839dec58b964ec3843"))
                .isTrue();
        assertThat(
                        holds(
                                "sha384=af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47"
                                        + "e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649"))
                .isTrue();
        assertThat(
                        holds(
                                "sha512=164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd6"
                                        + "10270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fd"
                                        + "caeab1a34d4a6b4b636e070a38bce737"))
                .isTrue();
    }

    @Test
    void givenAnythingElse_whenChecked_thenItDoesNotHold() {
        assertThat(holds(null)).isFalse();
        assertThat(holds("")).isFalse();
        assertThat(holds("sha1=")).isFalse();
        assertThat(holds("sha1=zz")).isFalse();
        assertThat(holds("md5=750c783e6ab0b503eaa86e310a5db738")).isFalse();
        assertThat(holds("sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c78")).isFalse();
        assertThat(holds("sha256=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")).isFalse();
    }
}
