package org.tidings.ingest.refetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.refetch.Sight.Missing;

/// When an article that its outlet does not have any more counts as withdrawn: never after one
/// look.
final class MissingRule {
    private MissingRule() {}

    /// @param withdrawn it counts as withdrawn already
    /// @param nextAge when it is looked at anyway; null for never
    static LookReport judge(
            LeasedArticle article,
            Missing missing,
            boolean withdrawn,
            @Nullable Instant nextAge,
            RefetchConfig config,
            Instant now) {
        Instant since = Objects.requireNonNullElse(article.missingSince(), now);
        int looks = article.missingLooks() + 1;
        if (withdrawn) {
            return report(nextAge, missing, since, looks, false);
        }
        boolean enough =
                missing.onPurpose()
                        ? looks >= config.goneLooks()
                        : looks >= config.missingLooks()
                                && !now.isBefore(since.plus(config.missingFor()));
        Instant next =
                enough
                        ? Objects.requireNonNullElse(nextAge, now.plus(config.returnPause()))
                        : now.plus(pause(missing, config));
        return report(next, missing, since, looks, enough);
    }

    private static Duration pause(Missing missing, RefetchConfig config) {
        return missing.onPurpose() ? config.gonePause() : config.missingPause();
    }

    /// Without validators: the next look must show what is there.
    private static LookReport report(
            @Nullable Instant next, Missing missing, Instant since, int looks, boolean withdraw) {
        return new LookReport(next, null, null, missing.reason(), since, looks, withdraw);
    }
}
