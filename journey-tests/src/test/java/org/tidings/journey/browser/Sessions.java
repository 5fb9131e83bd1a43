package org.tidings.journey.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Sessions that several tests use, so that not each of them pays for signing in.
final class Sessions {
    /// Shorter than the life of an access token, whose renewal changes the cookie.
    private static final Duration LIFE = Duration.ofMinutes(2);

    private static final Map<String, Session> SESSIONS = new HashMap<>();

    private Sessions() {}

    private record Session(String cookies, Instant until) {}

    /// Cookies of a session of this demo user.
    static synchronized String of(String user) {
        var known = SESSIONS.get(user);
        if (known == null || known.until().isBefore(Instant.now())) {
            known = new Session(signIn(user), Instant.now().plus(LIFE));
            SESSIONS.put(user, known);
        }
        return known.cookies();
    }

    private static String signIn(String user) {
        try (var visitor = Visitor.stranger(Look.LIGHT)) {
            visitor.goTo("/profile");
            new SignInPage(visitor.page()).signIn(user);
            new Shell(visitor.page()).awaitShown();
            return visitor.cookies();
        }
    }
}
