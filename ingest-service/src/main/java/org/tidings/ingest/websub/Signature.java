package org.tidings.ingest.websub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The signature of a delivery: `X-Hub-Signature: method=hexadecimal` (WebSub, 7.1).
final class Signature {
    private static final Map<String, String> METHODS =
            Map.of(
                    "sha1", "HmacSHA1",
                    "sha256", "HmacSHA256",
                    "sha384", "HmacSHA384",
                    "sha512", "HmacSHA512");

    private Signature() {}

    /// Whether whoever signed knows the secret; compared in a time that tells nothing.
    ///
    /// @param header null when the delivery is not signed
    static boolean holds(@Nullable String header, byte[] body, String secret) {
        int equals = header == null ? -1 : header.indexOf('=');
        if (header == null || equals < 0) {
            return false;
        }
        String method = METHODS.get(header.substring(0, equals).strip().toLowerCase(Locale.ROOT));
        if (method == null) {
            return false;
        }
        try {
            byte[] theirs =
                    HexFormat.of()
                            .parseHex(
                                    header.substring(equals + 1).strip().toLowerCase(Locale.ROOT));
            return MessageDigest.isEqual(mac(method, body, secret), theirs);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static byte[] mac(String method, byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), method));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + method, impossible);
        }
    }
}
