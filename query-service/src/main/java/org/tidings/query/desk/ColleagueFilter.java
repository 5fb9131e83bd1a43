package org.tidings.query.desk;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Keeps who calls for an organisation, whatever they ask: only their token tells that they belong
/// to it, and it has just been verified.
@Provider
class ColleagueFilter implements ContainerRequestFilter {
    private static final Logger LOG = Logger.getLogger(ColleagueFilter.class);
    private static final Duration AGAIN = Duration.ofMinutes(30);

    private final Colleagues colleagues;
    private final Caller caller;
    private final Map<Seen, Instant> seen = new ConcurrentHashMap<>();

    ColleagueFilter(Colleagues colleagues, Caller caller) {
        this.colleagues = colleagues;
        this.caller = caller;
    }

    private record Seen(String organization, String person, String name) {}

    @Override
    public void filter(ContainerRequestContext request) {
        var organization = caller.organizationIfAny();
        if (organization.isEmpty() || !caller.roles().contains(Role.ANALYST)) {
            return;
        }
        var who = new Seen(organization.get(), caller.person(), caller.name());
        var now = Instant.now();
        var before = seen.get(who);
        if (before == null || before.plus(AGAIN).isBefore(now)) {
            seen.put(who, now);
            keep();
        }
    }

    /// A database that is away is no reason to refuse what may need none.
    private void keep() {
        try {
            colleagues.seen(caller);
        } catch (RuntimeException away) {
            LOG.debugf("it could not be kept who called: %s", away.getMessage());
        }
    }
}
