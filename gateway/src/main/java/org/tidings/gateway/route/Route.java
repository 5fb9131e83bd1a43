package org.tidings.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An address and those below it.
///
/// @param prefix a segment `*` stands for any one segment
/// @param callers by method, the roles of which a caller needs one
/// @param address where the service has it, when not at the same path; then nothing is below it
/// @param takesFiles what is sent may be as large as a file, and not only as a message
record Route(
        Service service,
        String prefix,
        Map<HttpMethod, Set<String>> callers,
        Optional<String> address,
        boolean takesFiles) {
    /// Stands for whoever has signed in, with whatever role.
    static final String ANYONE_SIGNED_IN = "**";

    /// Stands for whoever calls, signed in or not.
    static final String ANYONE = "*";
    private static final String ANY_SEGMENT = "*";

    Route {
        callers = Map.copyOf(callers);
    }

    static Route to(Service service, String prefix, Map<HttpMethod, Set<String>> callers) {
        return new Route(service, prefix, callers, Optional.empty(), false);
    }

    /// An address to which files are sent.
    static Route ofFiles(Service service, String prefix, Set<String> callers) {
        return new Route(service, prefix, Map.of(HttpMethod.POST, callers), Optional.empty(), true);
    }

    /// A service's own description of its addresses.
    static Route describing(Service service, String path) {
        var anyone = Map.of(HttpMethod.GET, Set.of(ANYONE_SIGNED_IN));
        return new Route(service, path, anyone, Optional.of("/q/openapi"), false);
    }

    boolean covers(String path) {
        var wanted = prefix.split("/", -1);
        var given = path.split("/", -1);
        if (given.length < wanted.length || (address.isPresent() && given.length > wanted.length)) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals(given[i])
                    && !(wanted[i].equals(ANY_SEGMENT) && !given[i].isEmpty())) {
                return false;
            }
        }
        return true;
    }

    String pathAtService(String path) {
        return address.orElse(path);
    }

    boolean offers(HttpMethod method) {
        return callers.containsKey(like(method));
    }

    boolean permits(HttpMethod method, Set<String> roles) {
        var wanted = callers.getOrDefault(like(method), Set.of());
        return wanted.contains(ANYONE_SIGNED_IN) || wanted.stream().anyMatch(roles::contains);
    }

    private static HttpMethod like(HttpMethod method) {
        return method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
    }
}
