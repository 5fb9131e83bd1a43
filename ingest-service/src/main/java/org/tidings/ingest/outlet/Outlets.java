package org.tidings.ingest.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidings.contracts.Outlet.Kind;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;

/// The outlets, for the features that collect from them.
@ApplicationScoped
public class Outlets {
    private final OutletRepository outlets;

    Outlets(OutletRepository outlets) {
        this.outlets = outlets;
    }

    /// The outlet of a domain, made when there is none. A private feed belongs to the shared outlet
    /// of its domain where one exists; an outlet that exists is returned as it stands.
    ///
    /// @throws org.tidings.problem.ProblemException when the draft says what it may not
    @Transactional
    public OutletView ofFeed(Visibility scope, String domain, OutletDraft draft) {
        Rights rights = OutletRules.rights(scope, draft.rights());
        String name = OutletRules.name(draft.name(), domain);
        String country = OutletRules.country(draft.country());
        return outlets.of(Visibility.PUBLIC, domain)
                .or(
                        () -> {
                            outlets.insertUnlessThere(
                                    scope,
                                    domain,
                                    name,
                                    country,
                                    draft.kind() == null ? Kind.UNKNOWN : draft.kind(),
                                    Boolean.TRUE.equals(draft.demonstration()),
                                    rights);
                            return outlets.of(scope, domain);
                        })
                .orElseThrow()
                .view();
    }

    @Transactional
    public OutletView byId(UUID id) {
        return outlets.findByIdOptional(id).orElseThrow().view();
    }

    /// Those of the given ids that there are.
    @Transactional
    public Map<UUID, OutletView> byIds(Collection<UUID> ids) {
        return outlets.list("id in ?1", ids).stream()
                .map(Outlet::view)
                .collect(Collectors.toMap(OutletView::id, Function.identity()));
    }

    /// The shared outlets and those of the given scopes.
    @Transactional
    public List<OutletView> visibleTo(List<Visibility> scopes) {
        return outlets.visibleTo(scopes).stream().map(Outlet::view).toList();
    }
}
