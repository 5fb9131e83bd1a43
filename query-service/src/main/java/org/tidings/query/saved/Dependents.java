package org.tidings.query.saved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tidings.query.language.Living;
import org.tidings.query.language.Query;

/// Saved searches whose queries name another: a change of that one is a change of theirs.
@ApplicationScoped
class Dependents {
    private final SavedSearchRepository rows;
    private final SearchUses uses;
    private final SavedQueries queries;

    Dependents(SavedSearchRepository rows, SearchUses uses, SavedQueries queries) {
        this.rows = rows;
        this.uses = uses;
        this.queries = queries;
    }

    /// @param what cannot be done
    /// @param byOwner whether use by the owner's own counts, too
    /// @throws org.tidings.problem.ProblemException when others use the search
    void refuseUsed(Member member, SavedSearch search, String what, boolean byOwner) {
        var users =
                rows.all(uses.usersOf(List.of(search.id()))).stream()
                        .filter(user -> byOwner || !user.owner().equals(search.owner()))
                        .map(user -> shown(member, user))
                        .distinct()
                        .toList();
        if (!users.isEmpty()) {
            throw SavedSearchRules.inUse(what, users);
        }
    }

    /// Refuses a change with which others could no longer be read, or no longer be matched.
    ///
    /// @throws org.tidings.problem.ProblemException naming them
    void refuseBroken(SavedSearch changed, Collection<UUID> users) {
        var broken = new ArrayList<String>();
        var living = new ArrayList<String>();
        var member = new Member(changed.organization(), changed.owner(), "", false);
        for (SavedSearch user : rows.all(users)) {
            var tree = queries.tree(user);
            if (tree.isEmpty()) {
                broken.add(shown(member, user));
            } else {
                note(user, tree.get(), member, living);
            }
        }
        if (!broken.isEmpty()) {
            throw SavedSearchRules.inUse(
                    "With this change they could no longer be understood.", broken);
        }
        if (!living.isEmpty()) {
            throw SavedSearchRules.living(living);
        }
    }

    private void note(SavedSearch user, Query tree, Member member, List<String> living) {
        boolean isLiving = Living.is(tree);
        if (isLiving && user.activatedAt() != null) {
            living.add(shown(member, user));
        }
        rows.live(user.id(), isLiving);
    }

    /// The name of what is not shared is its owner's affair.
    private static String shown(Member member, SavedSearch user) {
        return member.sees(user)
                ? '"' + user.name() + '"'
                : "one of " + user.ownerName() + "'s own";
    }
}
