package org.tidings.ingest.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /// The outlet of a page that no feed names: the shared one of its domain, else the scope's own,
    /// else that of the nearest domain above it.
    @Transactional
    public Optional<OutletView> ofPage(Visibility scope, String domain) {
        for (String name = domain; name.indexOf('.') > 0; name = above(name)) {
            var found = outlets.of(Visibility.PUBLIC, name);
            if (found.isEmpty()) {
                found = outlets.of(scope, name);
            }
            if (found.isPresent()) {
                return found.map(Outlet::view);
            }
        }
        return Optional.empty();
    }

    private static String above(String domain) {
        return domain.substring(domain.indexOf('.') + 1);
    }

    @Transactional
    public OutletView byId(UUID id) {
        return outlets.findByIdOptional(id).orElseThrow().view();
    }

    /// The shared outlets and those of the given scopes.
    @Transactional
    public List<OutletView> visibleTo(List<Visibility> scopes) {
        return outlets.visibleTo(scopes).stream().map(Outlet::view).toList();
    }
}
