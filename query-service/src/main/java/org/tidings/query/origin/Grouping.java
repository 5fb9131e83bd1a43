package org.tidings.query.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.fingerprint.Shingles;
import org.tidings.query.store.ChangeFeed;
import org.tidings.query.store.StoredArticle;

/// Gives an article its group.
///
/// Two articles that could be copies share a band. Whoever places an article holds the locks on
/// its bands, the old ones too, until the commit: of two such articles the later sees the earlier,
/// and compares. Then the groups that meet are locked, so that they are joined or parted by one
/// transaction at a time. All locks are taken in one order; where groups change between the look
/// and the lock, the look is repeated. Should two transactions wait for each other nevertheless,
/// PostgreSQL ends one, and its article is due again.
@ApplicationScoped
class Grouping {
    private static final int LOOKS = 20;

    private final OriginRepository rows;
    private final ChangeFeed articles;
    private final OriginConfig config;

    Grouping(OriginRepository rows, ChangeFeed articles, OriginConfig config) {
        this.rows = rows;
        this.articles = articles;
        this.config = config;
    }

    /// Places one article that is due.
    ///
    /// @return false when none was
    /// @throws GroupingFailed naming the article, which stays due
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next() {
        Optional<UUID> due = rows.claim();
        if (due.isEmpty()) {
            return false;
        }
        try {
            place(due.get());
            rows.done(due.get());
            return true;
        } catch (RuntimeException failure) {
            throw new GroupingFailed(due.get(), failure);
        }
    }

    private void place(UUID id) {
        StoredArticle article = articles.now(List.of(id)).stream().findFirst().orElse(null);
        Placement before = rows.placement(id).orElse(null);
        Bands bands = article == null ? Bands.NONE : bands(article);
        if (before == null ? bands.isEmpty() : isPlaced(before, article)) {
            return;
        }
        String scope = before == null ? scope(article) : before.scope();
        rows.lock(bands.locks(scope, before == null ? Bands.NONE : before.bands()));
        var links = article == null ? List.<Link>of() : links(article, scope, bands);
        var groups = lockedGroups(id, links);
        rows.removeLinks(id);
        if (article == null || bands.isEmpty()) {
            rows.remove(id);
        } else {
            UUID group = homeOf(before, links, groups, scope);
            int revision = article.enriched().revision();
            rows.put(new Placement(id, scope, group, revision, bands));
            links.forEach(rows::add);
            groups.add(group);
        }
        regroup(before, links, groups, scope);
    }

    private static boolean isPlaced(Placement before, @Nullable StoredArticle article) {
        return article != null && article.enriched().revision() == before.revision();
    }

    /// Compares with whatever shares a band, exactly.
    private List<Link> links(StoredArticle article, String scope, Bands bands) {
        var candidates = rows.candidates(scope, bands, article.id(), config.candidates());
        var text = Shingles.of(article.enriched().article().text());
        var links = new ArrayList<Link>();
        for (StoredArticle candidate : articles.now(candidates)) {
            var other = Shingles.of(candidate.enriched().article().text());
            var rule = new CopyRule(text.shareIn(other), other.shareIn(text));
            if (rule.holds()) {
                links.add(new Link(article.id(), candidate.id(), rule.share(), rule.backShare()));
            }
        }
        return links;
    }

    /// Locks the groups of the article and of what it is linked with.
    private Set<UUID> lockedGroups(UUID id, List<Link> links) {
        var involved = new ArrayList<UUID>(links.stream().map(Link::other).toList());
        involved.add(id);
        Set<UUID> locked = new HashSet<>();
        for (int look = 0; look < LOOKS; look++) {
            var groups = new HashSet<>(rows.groupsOf(involved).values());
            if (locked.containsAll(groups)) {
                return groups;
            }
            rows.lockGroups(groups);
            locked = groups;
        }
        throw new IllegalStateException("the groups around " + id + " do not come to rest");
    }

    /// The group that the article stays in, or joins, or is alone in.
    private UUID homeOf(
            @Nullable Placement before, List<Link> links, Set<UUID> groups, String scope) {
        if (before != null) {
            return rows.groupsOf(List.of(before.article())).values().iterator().next();
        }
        if (!links.isEmpty()) {
            return groups.stream().sorted().findFirst().orElseThrow();
        }
        return newGroup(scope);
    }

    private UUID newGroup(String scope) {
        UUID group = UUID.randomUUID();
        rows.addGroup(group, scope);
        return group;
    }

    /// Joins what is linked now, and parts what is not linked any more.
    private void regroup(
            @Nullable Placement before, List<Link> links, Set<UUID> groups, String scope) {
        if (before == null && groups.size() < 2) {
            return;
        }
        Map<UUID, UUID> members = rows.membersOf(groups);
        var named =
                before == null && !links.isEmpty()
                        ? Components.joined(members)
                        : Components.named(
                                members, rows.linksAmong(members.keySet()), () -> newGroup(scope));
        named.entrySet().stream()
                .filter(place -> !place.getValue().equals(members.get(place.getKey())))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getValue,
                                Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((group, moved) -> rows.move(moved, group));
        rows.removeEmpty(groups);
    }

    private static Bands bands(StoredArticle article) {
        return Bands.of(article.enriched().article().signs().fingerprint());
    }

    private static String scope(@Nullable StoredArticle article) {
        if (article == null) {
            throw new IllegalStateException("an article that is neither stored nor placed");
        }
        Visibility visibility = article.enriched().article().visibility();
        return switch (visibility.scope()) {
            case PUBLIC -> "public";
            case ORGANIZATION -> String.valueOf(visibility.organization());
        };
    }
}
