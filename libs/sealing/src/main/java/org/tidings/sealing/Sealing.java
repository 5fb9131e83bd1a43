package org.tidings.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// AES-256-GCM (NIST SP 800-38D) under a key that HKDF (RFC 5869) derives from the configured one.
///
/// A sealed secret is bound to its owner: moved to another row it does not open. Nor does it open
/// in another service, though all may be given the same key.
@ApplicationScoped
public class Sealing {
    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST_KEY = 32;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final @Nullable SecretKey key;

    /// @param service whose secrets these are
    Sealing(
            SecretsConfig config,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.key =
                config.key()
                        .filter(text -> !text.isBlank())
                        .map(text -> derived(text, "tidings " + service + " secrets 1"))
                        .orElse(null);
    }

    /// Whether secrets can be sealed and opened here.
    public boolean hasKey() {
        return key != null;
    }

    /// @param owner id of the row that keeps it
    /// @throws ProblemException `secrets-key-missing`, when nothing can be sealed here
    public byte[] seal(UUID owner, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret.getBytes(UTF_8));
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORM)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Empty when the key is another one, or the bytes are not what was sealed for this owner.
    public Optional<String> open(UUID owner, byte[] sealed) {
        if (key == null || sealed.length <= 1 + NONCE_BYTES || sealed[0] != FORM) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 1, nonce, 0, NONCE_BYTES);
        int start = 1 + NONCE_BYTES;
        try {
            byte[] secret =
                    cipher(Cipher.DECRYPT_MODE, nonce, owner)
                            .doFinal(sealed, start, sealed.length - start);
            return Optional.of(new String(secret, UTF_8));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID owner) throws GeneralSecurityException {
        if (key == null) {
            throw new ProblemException(
                    Problem.of(
                            503,
                            "secrets-key-missing",
                            "Secrets cannot be kept here",
                            "Whoever runs this installation has to set tidings.secrets.key before"
                                    + " credentials can be stored."));
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.toString().getBytes(UTF_8));
        return cipher;
    }

    private static SecretKey derived(String configured, String purpose) {
        if (configured.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "tidings.secrets.key needs at least " + SHORTEST_KEY + " characters");
        }
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(configured.getBytes(UTF_8))
                                    .thenExpand(purpose.getBytes(UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
