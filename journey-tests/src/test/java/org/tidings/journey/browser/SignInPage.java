package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.tidings.localstack.testing.TestStack;

/// What a visitor sees who is not signed in, and Keycloak's page behind it.
final class SignInPage {
    private final Page page;

    SignInPage(Page page) {
        this.page = page;
    }

    Locator link() {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"));
    }

    void awaitShown() {
        assertThat(link()).isVisible();
    }

    /// From our page through Keycloak's, back to where the visitor wanted to go.
    void signIn(String user) {
        link().click();
        identify(user);
    }

    /// On Keycloak's pages: first who it is, then how to know.
    void identify(String user) {
        identify(user, passwordOf(user));
    }

    void identify(String user, String password) {
        name().fill(user);
        name().press("Enter");
        password().fill(password);
        password().press("Enter");
    }

    /// Keycloak's field for the name: where it is shown, nobody is signed in.
    Locator name() {
        return page.locator("#username");
    }

    Locator password() {
        return page.locator("#password");
    }

    static String passwordOf(String user) {
        return TestStack.current().components().realms().demoPasswords().get(user);
    }
}
