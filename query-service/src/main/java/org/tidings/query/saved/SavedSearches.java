package org.tidings.query.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.QueryCost.CostClass;
import org.tidings.query.language.Living;
import org.tidings.query.language.ParsedQuery;
import org.tidings.query.language.SearchNames;

/// Keeps saved searches. Those who change them wait for one another, so that none comes to use
/// itself, and no name is given twice.
@ApplicationScoped
public class SavedSearches {
    private final SavedSearchRepository rows;
    private final SearchUses uses;
    private final SavedQueries queries;
    private final Dependents dependents;
    private final SavedSearchChanges changes;
    private final SavedConfig config;
    private final Event<SavedSearchesChanged> changed;
    private final Event<SearchUnshared> unshared;

    SavedSearches(
            SavedSearchRepository rows,
            SearchUses uses,
            SavedQueries queries,
            Dependents dependents,
            SavedSearchChanges changes,
            SavedConfig config,
            Event<SavedSearchesChanged> changed,
            Event<SearchUnshared> unshared) {
        this.rows = rows;
        this.uses = uses;
        this.queries = queries;
        this.dependents = dependents;
        this.changes = changes;
        this.config = config;
        this.changed = changed;
        this.unshared = unshared;
    }

    List<SavedSearch> visibleTo(Member member) {
        return rows.visibleTo(member);
    }

    Set<UUID> followedBy(Member member) {
        return rows.followedBy(member);
    }

    /// Empty also for what is another's, so that ids cannot be probed.
    public Optional<SavedSearch> find(Member member, UUID id) {
        return rows.visibleTo(member, id);
    }

    SavedSearch get(Member member, UUID id) {
        return find(member, id).orElseThrow(() -> SavedSearchRules.notFound(id.toString()));
    }

    /// @param cost of its query; null: not known
    @Transactional
    UUID create(Member member, SavedSearchDraft draft, @Nullable CostClass cost) {
        changes.begin();
        if (rows.countOf(member) >= config.most()) {
            throw SavedSearchRules.tooMany(config.most());
        }
        UUID id = UUID.randomUUID();
        var search =
                new SavedSearch(
                        id,
                        member.organization(),
                        member.person(),
                        member.name(),
                        SavedSearchRules.name(draft.name()),
                        SavedSearchRules.folder(draft.folder()),
                        draft.isShared(),
                        draft.text(),
                        false,
                        cost,
                        null,
                        draft.isOnePerCopyGroup(),
                        1);
        refuseTaken(search);
        rows.insert(search);
        rows.follow(id, member.person());
        finish(search, draft);
        return id;
    }

    /// @param version that the member has read
    @Transactional
    void edit(
            Member member, UUID id, int version, SavedSearchDraft draft, @Nullable CostClass cost) {
        changes.begin();
        var before = changeable(member, id, version);
        if (before.shared() && !draft.isShared() && !member.owns(before)) {
            throw SavedSearchRules.onlyOwnerKeeps(before);
        }
        var search =
                new SavedSearch(
                        id,
                        before.organization(),
                        before.owner(),
                        before.ownerName(),
                        SavedSearchRules.name(draft.name()),
                        SavedSearchRules.folder(draft.folder()),
                        draft.isShared(),
                        draft.text(),
                        false,
                        cost,
                        before.activatedAt(),
                        draft.isOnePerCopyGroup(),
                        version);
        refuseTaken(search);
        boolean renamed = !NameKey.of(search.name()).equals(NameKey.of(before.name()));
        if (renamed || (before.shared() && !search.shared())) {
            dependents.refuseUsed(
                    member, before, "\"" + before.name() + "\" is known by its name.", renamed);
        }
        rows.update(search);
        if (!search.shared()) {
            rows.unfollowOthers(search);
            unshared.fire(new SearchUnshared(search.organization(), id, search.owner()));
        }
        finish(search, draft);
    }

    @Transactional
    void remove(Member member, UUID id, int version) {
        changes.begin();
        var search = changeable(member, id, version);
        dependents.refuseUsed(member, search, "\"" + search.name() + "\" cannot be removed.", true);
        rows.delete(id);
        changes.give(Set.of(id));
        changed.fire(new SavedSearchesChanged());
    }

    /// Lets a search's alerts come to the member's inbox from now on, or no longer.
    @Transactional
    void follow(Member member, UUID id, boolean wanted) {
        get(member, id);
        if (wanted) {
            rows.follow(id, member.person());
        } else {
            rows.unfollow(id, member.person());
        }
    }

    private SavedSearch changeable(Member member, UUID id, int version) {
        var search = get(member, id);
        if (!member.mayChange(search)) {
            throw SavedSearchRules.notYours(search);
        }
        if (search.version() != version) {
            throw SavedSearchRules.changed(search);
        }
        return search;
    }

    private void refuseTaken(SavedSearch search) {
        if (rows.isTaken(
                search.organization(),
                search.owner(),
                NameKey.of(search.name()),
                search.shared(),
                search.id())) {
            throw SavedSearchRules.nameTaken(search.name());
        }
    }

    /// What follows from its query, now that its row is written.
    private void finish(SavedSearch search, SavedSearchDraft draft) {
        ParsedQuery parsed =
                queries.read(search.query(), search.organization(), search.owner(), search.id());
        boolean living = Living.is(parsed.query());
        if (living && draft.isActive()) {
            throw SavedSearchRules.living(List.of(search.name()));
        }
        rows.live(search.id(), living);
        uses.put(search.id(), SearchNames.of(parsed.written()));
        rows.activate(search.id(), draft.isActive());
        var touched = new HashSet<>(uses.whoSay(search.organization(), search.name()));
        touched.addAll(uses.allUsersOf(search.id()));
        for (UUID each : Set.copyOf(touched)) {
            touched.addAll(uses.allUsersOf(each));
        }
        touched.remove(search.id());
        dependents.refuseBroken(search, touched);
        touched.add(search.id());
        changes.give(touched);
        changed.fire(new SavedSearchesChanged());
    }
}
