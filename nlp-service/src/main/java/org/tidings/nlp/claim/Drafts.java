package org.tidings.nlp.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Claim.Status;
import org.tidings.contracts.finding.Party;

/// Makes claims.
final class Drafts {
    private Drafts() {}

    static Claim reported(Span span, @Nullable Party source, String rule) {
        return new Claim(
                span,
                Status.REPORTED,
                source,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "claim/" + rule);
    }

    static Claim asserted(Span span, @Nullable Party source, List<Party> deniedBy, String rule) {
        return new Claim(
                span,
                Status.ASSERTED,
                source,
                List.of(),
                deniedBy,
                List.of(),
                List.of(),
                "claim/" + rule);
    }

    static Claim confirmed(Span span, List<Party> by, String rule) {
        return new Claim(
                span, Status.CONFIRMED, null, by, List.of(), List.of(), List.of(), "claim/" + rule);
    }

    static Claim denied(Span span, List<Party> by, String rule) {
        return new Claim(
                span, Status.DENIED, null, List.of(), by, List.of(), List.of(), "claim/" + rule);
    }

    static Claim unconfirmed(Span span, @Nullable Party source, List<Party> by, String rule) {
        return new Claim(
                span,
                Status.UNCONFIRMED,
                source,
                List.of(),
                List.of(),
                by,
                List.of(),
                "claim/" + rule);
    }

    static Claim declined(Span span, List<Party> by, String rule) {
        return new Claim(
                span, Status.DECLINED, null, List.of(), List.of(), List.of(), by, "claim/" + rule);
    }

    static Claim deniedBy(Claim claim, List<Party> by) {
        return new Claim(
                claim.span(),
                claim.status(),
                claim.source(),
                claim.confirmedBy(),
                by,
                claim.notConfirmedBy(),
                claim.declinedBy(),
                claim.why());
    }
}
