package org.tidings.journey.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.tidings.journey.Journey;

/// Somebody at a browser window with cookies and storage of its own.
///
/// Closing it fails when the browser complained of a page of ours: an error in the console, an
/// exception, something that the content security policy refused.
final class Visitor implements AutoCloseable {
    private static final String HOME = Journey.current().gateway().toString();

    /// Milliseconds; a machine that builds and tests at the same time is slow.
    static final double PATIENCE = 45_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add(error.error()));
        this.page = context.newPage();
    }

    /// Somebody who is not signed in.
    static Visitor stranger(Look look) {
        return new Visitor(Chromium.current().newContext(look.options().setBaseURL(HOME)));
    }

    /// A demo user who has signed in before.
    static Visitor signedIn(String user, Look look) {
        var options = look.options().setBaseURL(HOME).setStorageState(Sessions.of(user));
        return new Visitor(Chromium.current().newContext(options));
    }

    static Visitor signedIn(String user) {
        return signedIn(user, Look.LIGHT);
    }

    Page page() {
        return page;
    }

    /// @param path with its query
    Response goTo(String path) {
        return page.navigate(path);
    }

    /// What the API answers with the cookies of this browser.
    APIResponse ask(String path) {
        return context.request().get(path);
    }

    /// Takes away all cookies, Keycloak's too: no session is left.
    void forgetCookies() {
        context.clearCookies();
    }

    void loseConnection() {
        context.setOffline(true);
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /// The cookies, for another window of the same person.
    String cookies() {
        return context.storageState();
    }

    /// That the API refuses a request is an answer, which the page has to deal with.
    private void listen(ConsoleMessage message) {
        boolean answer =
                message.text().startsWith("Failed to load resource")
                        && message.location().contains("/api/");
        boolean ours = message.location().isEmpty() || message.location().startsWith(HOME);
        if ("error".equals(message.type()) && ours && !answer) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints, "what the browser complained of");
    }
}
