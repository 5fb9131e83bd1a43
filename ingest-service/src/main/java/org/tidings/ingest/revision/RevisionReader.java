package org.tidings.ingest.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.identity.Identity;
import org.tidings.ingest.identity.KnownArticle;

/// Shows what articles said, to those who may see them.
@ApplicationScoped
class RevisionReader {
    private final Identity identity;
    private final RevisionRepository revisions;
    private final WithdrawalRepository withdrawals;
    private final Histories histories;
    private final RevisionMessage messages;

    RevisionReader(
            Identity identity,
            RevisionRepository revisions,
            WithdrawalRepository withdrawals,
            Histories histories,
            RevisionMessage messages) {
        this.identity = identity;
        this.revisions = revisions;
        this.withdrawals = withdrawals;
        this.histories = histories;
        this.messages = messages;
    }

    @Transactional
    List<RevisionView> of(UUID article, List<Visibility> readable) {
        visible(article, readable);
        var withdrawn = withdrawals.allOf(article);
        return revisions.allOf(article).stream()
                .map(revision -> RevisionView.of(revision, withdrawn))
                .toList();
    }

    /// @param against null: the revision before
    @Transactional
    DifferenceView difference(
            UUID article, int number, @Nullable Integer against, List<Visibility> readable) {
        var known = visible(article, readable);
        List<Revision> all = revisions.allOf(article);
        Revision newer = numbered(all, number);
        Revision older =
                against == null
                        ? all.stream()
                                .filter(revision -> revision.number() < number)
                                .reduce((one, next) -> next)
                                .orElseThrow(() -> RevisionProblems.noRevision(number))
                        : numbered(all, against);
        return DifferenceView.of(older, newer, messages.rightsOf(known));
    }

    private static Revision numbered(List<Revision> all, int number) {
        return all.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> RevisionProblems.noRevision(number));
    }

    private KnownArticle visible(UUID article, List<Visibility> readable) {
        return identity.find(article)
                .filter(known -> readable.contains(known.visibility()))
                .filter(known -> !histories.of(article).isWithdrawn())
                .orElseThrow(() -> RevisionProblems.noArticle(article.toString()));
    }
}
