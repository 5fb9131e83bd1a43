package org.tidings.query.origin;

import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.OriginSigns.Fingerprint;
import org.tidings.fingerprint.Fingerprints;

/// The bands of an article's fingerprint.
///
/// @param keys sorted, distinct; empty for an article that is compared with none
record Bands(List<Long> keys) {
    static final Bands NONE = new Bands(List.of());

    Bands {
        keys = List.copyOf(keys);
    }

    static Bands of(@Nullable Fingerprint fingerprint) {
        return fingerprint == null
                ? NONE
                : new Bands(LongStream.of(Fingerprints.bands(fingerprint)).boxed().toList());
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /// The keys of the advisory locks on these bands and on others, in the order in which everybody
    /// takes them. Two bands that share one wait for each other without need, and nothing else.
    List<Long> locks(String scope, Bands others) {
        long salt = scope.hashCode() * 0x9e3779b97f4a7c15L;
        return LongStream.concat(longs(keys), longs(others.keys))
                .map(key -> key ^ salt)
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    private static LongStream longs(List<Long> keys) {
        return keys.stream().mapToLong(Long::longValue);
    }
}
