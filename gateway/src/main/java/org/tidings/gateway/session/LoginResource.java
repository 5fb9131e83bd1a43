package org.tidings.gateway.session;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// A browser comes here to sign in and leaves, signed in, for where it wanted to go.
@Path("/login")
@Authenticated
@RunOnVirtualThread
public class LoginResource {
    @GET
    public Response login(@QueryParam("back") @DefaultValue("/") String back) {
        return Response.status(Response.Status.SEE_OTHER).location(URI.create(own(back))).build();
    }

    /// Only a path of ours: `//host` and `/\host` are other sites to a browser.
    static String own(String back) {
        return back.matches("/([A-Za-z0-9._~!$&'()*+,;=:@%?-][^\\s\\\\]*)?") && isUri(back)
                ? back
                : "/";
    }

    private static boolean isUri(String back) {
        try {
            return !URI.create(back).isAbsolute();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
