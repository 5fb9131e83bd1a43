package org.tidings.journey.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.journey.Journey;

/// Somebody at a browser window, whose storage for one session is its own.
///
/// Closing it fails when the browser complained of a page of ours: an error in the console, an
/// exception, something that the content security policy refused.
final class Visitor implements AutoCloseable {
    private static final String HOME = Journey.current().gateway().toString();

    /// Milliseconds; a machine that builds and tests at the same time is slow.
    static final double PATIENCE = 45_000;

    private final BrowserContext browser;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean browserIsShared;

    private Visitor(BrowserContext browser, boolean browserIsShared) {
        this.browser = browser;
        this.browserIsShared = browserIsShared;
        this.page = browser.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
    }

    /// Somebody who is not signed in, with a browser of their own.
    static Visitor stranger(Look look) {
        return new Visitor(browser(look, null), false);
    }

    /// A demo user who has signed in before.
    static Visitor signedIn(String user, Look look) {
        var visitor = new Visitor(Sessions.of(user), true);
        look.showOn(visitor.page);
        return visitor;
    }

    /// @param cookies of a session; null for none
    static BrowserContext browser(Look look, @Nullable String cookies) {
        var options = look.options().setBaseURL(HOME);
        if (cookies != null) {
            options.setStorageState(cookies);
        }
        var browser = Chromium.current().newContext(options);
        browser.setDefaultTimeout(PATIENCE);
        return browser;
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
        return browser.request().get(path);
    }

    /// Takes away all cookies, Keycloak's too: no session is left.
    void forgetCookies() {
        keepTheBrowser();
        browser.clearCookies();
    }

    void loseConnection() {
        keepTheBrowser();
        browser.setOffline(true);
    }

    private void keepTheBrowser() {
        Sessions.withhold(browser);
        browserIsShared = false;
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /// The cookies, for another browser of the same person.
    String cookies() {
        return browser.storageState();
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
        page.close();
        if (!browserIsShared) {
            browser.close();
        }
        assertEquals(List.of(), complaints, "what the browser complained of");
    }
}
