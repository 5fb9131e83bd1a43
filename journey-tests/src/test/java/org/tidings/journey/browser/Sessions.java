package org.tidings.journey.browser;

import com.microsoft.playwright.BrowserContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Browsers of demo users who have signed in before, for each thread that tests. Whoever visits
/// gets a window of their own in one, so that not each test pays for signing in and for loading the
/// client.
final class Sessions {
    /// Shorter than the life of an access token, whose renewal changes the cookie.
    private static final Duration LIFE = Duration.ofMinutes(2);

    private static final ThreadLocal<Map<String, Session>> OF_THREAD =
            ThreadLocal.withInitial(HashMap::new);

    private Sessions() {}

    /// @param cookies of a browser that has just signed in
    private record Session(String cookies, BrowserContext browser, Instant until) {
        static Session with(String cookies, Instant until) {
            return new Session(cookies, Visitor.browser(Look.LIGHT, cookies), until);
        }

        boolean isOver() {
            return until.isBefore(Instant.now());
        }
    }

    /// A browser in which this demo user is signed in.
    static BrowserContext of(String user) {
        var sessions = OF_THREAD.get();
        var known = sessions.get(user);
        if (known == null || known.isOver()) {
            if (known != null && known.browser().pages().isEmpty()) {
                known.browser().close();
            }
            known = Session.with(signIn(user), Instant.now().plus(LIFE));
            sessions.put(user, known);
        }
        return known.browser();
    }

    /// Whoever comes later gets another browser than this one.
    static void withhold(BrowserContext browser) {
        OF_THREAD
                .get()
                .replaceAll(
                        (_, known) ->
                                known.browser() == browser
                                        ? Session.with(known.cookies(), known.until())
                                        : known);
    }

    /// One after the other: Keycloak refuses a login while another of the same person is checked.
    private static synchronized String signIn(String user) {
        try (var visitor = Visitor.stranger(Look.LIGHT)) {
            visitor.goTo("/profile");
            new SignInPage(visitor.page()).signIn(user);
            new Shell(visitor.page()).awaitShown();
            return visitor.cookies();
        }
    }
}
