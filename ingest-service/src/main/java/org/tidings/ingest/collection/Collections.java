package org.tidings.ingest.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.OutletView;
import org.tidings.ingest.outlet.Outlets;
import org.tidings.ingest.outlet.VisibleScopes;

/// The collections: shared ones of platform administrators, and each organisation's own.
@ApplicationScoped
@Transactional
public class Collections {
    private final CollectionRepository collections;
    private final Outlets outlets;
    private final Event<CollectionChanged> changes;

    Collections(
            CollectionRepository collections, Outlets outlets, Event<CollectionChanged> changes) {
        this.collections = collections;
        this.outlets = outlets;
        this.changes = changes;
    }

    public List<CollectionView> visibleTo(List<Visibility> scopes) {
        var known = outletsOf(scopes);
        return collections.visibleTo(scopes).stream().map(each -> view(each, known)).toList();
    }

    /// Those of the given collections that are there for these scopes.
    public List<CollectionView> visible(List<Visibility> scopes, Collection<UUID> ids) {
        return visibleTo(scopes).stream().filter(each -> ids.contains(each.id())).toList();
    }

    CollectionView get(List<Visibility> scopes, UUID id) {
        return view(
                collections.visibleTo(scopes, id).orElseThrow(() -> CollectionRules.notFound(id)),
                outletsOf(scopes));
    }

    CollectionView create(VisibleScopes scopes, CollectionDraft draft) {
        Visibility scope = scopes.own();
        String name = CollectionRules.name(draft.name());
        if (collections.of(scope, name).isPresent()) {
            throw CollectionRules.nameTaken(name);
        }
        var collection = new OutletCollection(UUID.randomUUID(), scope);
        edit(collection, name, draft);
        collections.persist(collection);
        return view(collection, outletsOf(scopes.readable()));
    }

    CollectionView edit(VisibleScopes scopes, UUID id, CollectionDraft draft) {
        OutletCollection collection = own(scopes, id);
        String name = CollectionRules.name(draft.name());
        if (collections
                .of(collection.scope(), name)
                .filter(other -> other != collection)
                .isPresent()) {
            throw CollectionRules.nameTaken(name);
        }
        edit(collection, name, draft);
        collections.flush();
        changes.fire(new CollectionChanged(id, false));
        return view(collection, outletsOf(scopes.readable()));
    }

    private void edit(OutletCollection collection, String name, CollectionDraft draft) {
        Set<UUID> members = Objects.requireNonNullElse(draft.outlets(), Set.of());
        var seenByAllReaders = VisibleScopes.readersOf(collection.scope());
        members.forEach(outlet -> outlets.get(seenByAllReaders, outlet));
        collection.edit(name, CollectionRules.description(draft.description()), members);
    }

    void remove(VisibleScopes scopes, UUID id) {
        OutletCollection collection = own(scopes, id);
        changes.fire(new CollectionChanged(id, true));
        collections.delete(collection);
    }

    /// Puts an outlet into the scope's collection of that name, which is made when there is none.
    ///
    /// @return whether the collection is new
    /// @throws org.tidings.problem.ProblemException when the name is none
    public boolean fill(Visibility scope, String name, UUID outlet) {
        String checked = CollectionRules.name(name);
        var known = collections.of(scope, checked);
        var collection = known.orElseGet(() -> new OutletCollection(UUID.randomUUID(), scope));
        if (known.isEmpty()) {
            collection.edit(checked, null, Set.of());
            collections.persist(collection);
        }
        if (!collection.outlets().contains(outlet)) {
            collection.add(outlet);
            collections.flush();
            changes.fire(new CollectionChanged(collection.id(), false));
        }
        return known.isEmpty();
    }

    private OutletCollection own(VisibleScopes scopes, UUID id) {
        var collection =
                collections
                        .visibleTo(scopes.readable(), id)
                        .orElseThrow(() -> CollectionRules.notFound(id));
        scopes.checkOwn(collection.scope());
        return collection;
    }

    private Map<UUID, OutletView> outletsOf(List<Visibility> scopes) {
        return outlets.visibleTo(scopes).stream()
                .collect(Collectors.toMap(OutletView::id, Function.identity()));
    }

    private static CollectionView view(OutletCollection collection, Map<UUID, OutletView> known) {
        return new CollectionView(
                collection.id(),
                collection.name(),
                collection.description(),
                collection.scope().equals(Visibility.PUBLIC),
                collection.outlets().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(CollectionView.Member::of)
                        .sorted(Comparator.comparing(CollectionView.Member::name))
                        .toList());
    }
}
