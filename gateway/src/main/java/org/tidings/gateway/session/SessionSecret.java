package org.tidings.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// What a session's cookie holds: 32 random bytes. Two independent values are derived from it by
/// HKDF (RFC 5869), the row's id and the key of the row's content.
final class SessionSecret {
    private static final int LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private SessionSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    static SessionSecret fresh() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new SessionSecret(bytes);
    }

    /// Empty for a cookie that was not made here.
    static Optional<SessionSecret> of(String cookie) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cookie);
            return bytes.length == LENGTH
                    ? Optional.of(new SessionSecret(bytes))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String cookie() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] id() {
        return derived("tidings session id");
    }

    /// AES-256-GCM, the random nonce in front; bound to the row's id.
    byte[] seal(byte[] plain) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            var row = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, row, NONCE, sealed.length);
            return row;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal a session", e);
        }
    }

    /// Empty for a row that was changed or that belongs to another secret.
    Optional<byte[]> open(byte[] sealed) {
        try {
            var nonce = Arrays.copyOf(sealed, NONCE);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, nonce)
                            .doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec(derived("tidings session key"), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id());
        return cipher;
    }

    private byte[] derived(String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(bytes)
                                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot derive a session's key", e);
        }
    }
}
