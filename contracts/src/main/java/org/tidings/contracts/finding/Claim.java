package org.tidings.contracts.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// Something said to be so, with who stands behind it.
///
/// @param span of the proposition with the words that give its status
/// @param source who asserts it; null for reports without a source
/// @param confirmedBy who confirms it
/// @param deniedBy who denies it
/// @param notConfirmedBy who has not confirmed it, as the article says
/// @param declinedBy who declined to comment
public record Claim(
        Span span,
        Status status,
        @Nullable Party source,
        List<Party> confirmedBy,
        List<Party> deniedBy,
        List<Party> notConfirmedBy,
        List<Party> declinedBy,
        String why) {
    public Claim {
        confirmedBy = List.copyOf(confirmedBy);
        deniedBy = List.copyOf(deniedBy);
        notConfirmedBy = List.copyOf(notConfirmedBy);
        declinedBy = List.copyOf(declinedBy);
    }

    public enum Status {
        ASSERTED,
        REPORTED,
        UNCONFIRMED,
        CONFIRMED,
        DENIED,
        DECLINED
    }
}
