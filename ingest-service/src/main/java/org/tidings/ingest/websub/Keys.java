package org.tidings.ingest.websub;

import java.security.SecureRandom;
import java.util.Base64;

/// A callback's name and the secret that its hub signs with, 256 bits each.
///
/// @param token 43 characters that an address may hold
record Keys(String token, String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Keys fresh() {
        return new Keys(random(), random());
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
