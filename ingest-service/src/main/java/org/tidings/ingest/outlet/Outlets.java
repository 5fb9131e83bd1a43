package org.tidings.ingest.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.publish.SourcePublisher;

/// The outlets, for the features that collect from them.
@ApplicationScoped
public class Outlets {
    private final OutletRepository outlets;
    private final SourcePublisher publisher;

    Outlets(OutletRepository outlets, SourcePublisher publisher) {
        this.outlets = outlets;
        this.publisher = publisher;
    }

    /// @param created false when the scope had the domain already
    record Added(OutletView outlet, boolean created) {}

    /// The outlet of a domain, made when there is none. A private feed belongs to the shared outlet
    /// of its domain where one exists; an outlet that exists is returned as it stands.
    ///
    /// @throws org.tidings.problem.ProblemException when the draft says what it may not
    @Transactional
    public OutletView ofFeed(Visibility scope, String domain, OutletDraft draft) {
        var facts = OutletRules.facts(scope, domain, draft, null);
        return outlets.of(Visibility.PUBLIC, domain)
                .or(
                        () -> {
                            outlets.insertUnlessThere(scope, domain, facts);
                            return outlets.of(scope, domain);
                        })
                .orElseThrow()
                .view(0);
    }

    /// Adds an outlet to the scope; one that the scope has is returned as it stands.
    @Transactional
    Added add(Visibility scope, NewOutlet wanted) {
        String domain = OutletRules.domain(wanted.domain());
        var facts = OutletRules.facts(scope, domain, wanted.draft(), null);
        boolean created = outlets.insertUnlessThere(scope, domain, facts);
        return new Added(outlets.of(scope, domain).orElseThrow().view(0), created);
    }

    /// Writes down what is known from now on, and tells everybody who shows its articles.
    @Transactional
    OutletView edit(VisibleScopes scopes, UUID id, OutletDraft draft) {
        var known = outlets.visibleTo(scopes.readable(), id);
        scopes.checkOwn(known.orElseThrow(() -> OutletRules.notFound(id)).scope());
        Outlet outlet = outlets.locked(id);
        var facts = OutletRules.facts(outlet.scope(), outlet.domain(), draft, outlet.rights());
        var changed = outlet.edit(facts, Instant.now());
        if (changed != null) {
            publisher.publish(changed);
        }
        return outlet.view(outlets.feeds(scopes.readable()).getOrDefault(id, List.of()).size());
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
                return found.map(outlet -> outlet.view(0));
            }
        }
        return Optional.empty();
    }

    private static String above(String domain) {
        return domain.substring(domain.indexOf('.') + 1);
    }

    @Transactional
    public OutletView byId(UUID id) {
        return outlets.findByIdOptional(id).orElseThrow().view(0);
    }

    /// @throws org.tidings.problem.ProblemException when it is not there for these scopes
    @Transactional
    public OutletView get(List<Visibility> scopes, UUID id) {
        var outlet = outlets.visibleTo(scopes, id).orElseThrow(() -> OutletRules.notFound(id));
        return outlet.view(outlets.feeds(scopes).getOrDefault(id, List.of()).size());
    }

    /// Those of the given ids that there are.
    @Transactional
    public Map<UUID, OutletView> byIds(Collection<UUID> ids) {
        return outlets.list("id in ?1", ids).stream()
                .map(outlet -> outlet.view(0))
                .collect(Collectors.toMap(OutletView::id, Function.identity()));
    }

    /// The outlets of the given scopes, by name.
    @Transactional
    public List<OutletView> visibleTo(List<Visibility> scopes) {
        var feeds = outlets.feeds(scopes);
        return outlets.visibleTo(scopes).stream()
                .map(outlet -> outlet.view(feeds.getOrDefault(outlet.id(), List.of()).size()))
                .toList();
    }

    /// The feeds of these scopes by outlet; outlets without any are missing.
    @Transactional
    Map<UUID, List<UUID>> feeds(List<Visibility> scopes) {
        return outlets.feeds(scopes);
    }
}
