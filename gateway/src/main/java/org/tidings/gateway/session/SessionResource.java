package org.tidings.gateway.session;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidings.tenancy.Caller;

/// Who is signed in, for clients to show.
@Path(SessionResource.PATH)
@Authenticated
@RunOnVirtualThread
public class SessionResource {
    public static final String PATH = "/api/v1/session";

    private final Caller caller;

    SessionResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public Session get() {
        var organization = caller.organizationIfAny().map(this::organization).orElse(null);
        return new Session(
                caller.person(), caller.name(), organization, new TreeSet<>(caller.roles()));
    }

    private Organization organization(String id) {
        var alias = caller.organizationAlias().orElse(id);
        return new Organization(id, alias, caller.organizationName().orElse(alias));
    }

    /// @param organization null for platform administrators
    public record Session(
            String person, String name, @Nullable Organization organization, Set<String> roles) {}

    /// @param id Keycloak's, which stays when the alias changes
    /// @param name what to show: the organisation's attribute `displayName`, else its alias
    public record Organization(String id, String alias, String name) {}
}
