package org.tidings.journey.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// A screen that a reader can come to.
interface Screen {
    /// Where it is, with its query.
    String path();

    /// A part of what stands over it.
    String heading();

    Reader reader();

    default Visitor visitor(Look look) {
        return visitor("ana", look);
    }

    /// @param user who looks at it where it takes somebody who is signed in
    default Visitor visitor(String user, Look look) {
        return switch (reader()) {
            case SIGNED_IN -> Visitor.signedIn(user, look);
            case ADAM -> Visitor.signedIn("adam", look);
            case LEA -> Visitor.signedIn("lea", look);
            case PAT -> Visitor.signedIn("pat", look);
            case STRANGER -> Visitor.stranger(look);
        };
    }

    default void prepare(Visitor visitor) {}

    default void then(Visitor visitor) {}

    /// Goes there and waits until it is shown.
    default void open(Visitor visitor) {
        prepare(visitor);
        visitor.goTo(path());
        then(visitor);
        awaitShown(visitor.page());
    }

    private void awaitShown(Page page) {
        page.getByRole(AriaRole.HEADING)
                .filter(new Locator.FilterOptions().setHasText(heading()))
                .first()
                .waitFor();
        settle(page);
    }

    /// Nothing is still being loaded.
    default void settle(Page page) {
        page.waitForFunction("() => document.querySelector('[role=status][aria-label]') === null");
    }

    /// Who looks at it.
    enum Reader {
        SIGNED_IN,
        ADAM,
        LEA,
        PAT,
        STRANGER
    }
}
