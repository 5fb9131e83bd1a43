package org.tidings.ingest.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Ids made from names: the same name gives the same id everywhere (UUID version 5, RFC 9562, 5.5).
final class NameBasedId {
    /// Ours alone, so that no other use of the same names meets these ids.
    private static final UUID ARTICLES = UUID.fromString("6c1d8a1e-52f4-4b0a-9d53-0f6a3b7e9c21");

    private NameBasedId() {}

    /// @param scope who may see the article, as the scope columns write it
    /// @param first the alias under which it was first seen
    static UUID ofArticle(String scope, Alias first) {
        return of(ARTICLES, scope + "\n" + first.kind() + "\n" + first.value());
    }

    static UUID of(UUID namespace, String name) {
        MessageDigest sha1 = sha1();
        sha1.update(
                ByteBuffer.allocate(16)
                        .putLong(namespace.getMostSignificantBits())
                        .putLong(namespace.getLeastSignificantBits())
                        .array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
        long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }
}
