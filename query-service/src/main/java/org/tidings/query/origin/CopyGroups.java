package org.tidings.query.origin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.fingerprint.Shingles;
import org.tidings.query.store.ArticleRepository;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;

/// The groups, for whoever shows articles.
@ApplicationScoped
public class CopyGroups {
    /// More members than this are not looked at, whoever asks.
    private static final int LARGEST = 500;

    private final OriginRepository rows;
    private final ArticleRepository articles;

    CopyGroups(OriginRepository rows, ArticleRepository articles) {
        this.rows = rows;
        this.articles = articles;
    }

    /// The group of an article, with those members that the viewer may see; empty while the article
    /// has no group, as short ones never have.
    public Optional<CopyGroup> of(Viewer viewer, UUID article) {
        var members = rows.sameGroup(article, LARGEST);
        if (members.isEmpty()) {
            return Optional.empty();
        }
        var visible = articles.find(viewer, members.keySet());
        return visible.stream().anyMatch(member -> member.id().equals(article))
                ? Optional.of(CopyGroup.of(members.values().iterator().next(), visible))
                : Optional.empty();
    }

    /// Which group each of the articles is in; those in none are missing. Articles of several
    /// scopes are never in one group.
    public Map<UUID, UUID> groupsOf(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : rows.groupsOf(ids);
    }

    /// Which group each article of these groups is in. Whoever tells of them asks first who may
    /// see them.
    public Map<UUID, UUID> membersOf(Collection<UUID> groups) {
        return groups.isEmpty() ? Map.of() : rows.membersOf(groups);
    }

    /// The group of an article: which one, and whose members are copies of one another.
    ///
    /// @param id null: it has none, and is the only member
    public record Copies(@Nullable UUID id, Set<UUID> members) {
        public Copies {
            members = Set.copyOf(members);
        }
    }

    /// Of all that share its visibility; empty while its copies are still being looked for.
    public Optional<Copies> copiesOf(UUID article) {
        if (rows.isDue(article)) {
            return Optional.empty();
        }
        var members = rows.sameGroup(article, LARGEST);
        return Optional.of(
                members.isEmpty()
                        ? new Copies(null, Set.of(article))
                        : new Copies(members.get(article), members.keySet()));
    }

    /// How much of one article's text stands in another's.
    ///
    /// @return 0 to 1
    public static double share(StoredArticle of, StoredArticle in) {
        return Shingles.of(of.enriched().article().text())
                .shareIn(Shingles.of(in.enriched().article().text()));
    }
}
