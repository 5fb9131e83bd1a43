package org.tidings.ingest.revision;

import java.util.Optional;
import org.tidings.contracts.ArticleWithdrawn.Reason;

/// Where an article stands: the last of its revisions, and the last of its withdrawals.
record History(Optional<Revision> latest, Optional<Withdrawal> withdrawal) {
    /// What comes next takes this number.
    int nextNumber() {
        return number() + 1;
    }

    int number() {
        return Math.max(
                latest.map(Revision::number).orElse(0),
                withdrawal.map(Withdrawal::number).orElse(0));
    }

    boolean isWithdrawn() {
        return withdrawal.isPresent() && withdrawal.get().number() == number();
    }

    /// Only what the outlet took away comes back with the outlet's page.
    boolean isWithdrawnForGood() {
        return isWithdrawn() && withdrawal.get().reason() != Reason.OUTLET_WITHDREW;
    }
}
