package org.tidings.localstack.bench.corpus;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who published an article, in the words of the contracts.
///
/// @param domain null when none is known
/// @param country ISO 3166-1 alpha-2; null when none is known
/// @param kind `PAPER`, `WIRE` and so on
public record CorpusOutlet(
        UUID id,
        UUID feed,
        String name,
        @Nullable String domain,
        @Nullable String country,
        String kind) {}
