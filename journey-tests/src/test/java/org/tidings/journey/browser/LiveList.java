package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// Today's list with a connection over which the server tells of what is new.
final class LiveList {
    private static final Pattern NEWS = Pattern.compile("\\d+ new articles?");

    private final Visitor visitor;
    private final Shell shell;

    LiveList(Visitor visitor) {
        this.visitor = visitor;
        this.shell = new Shell(visitor.page());
    }

    /// The newest first.
    void open() {
        visitor.goTo("/?show=all&view=time");
        assertThat(shell.rows().first()).isVisible();
        awaitConnection();
    }

    /// Opened again until an article that is on its way has arrived.
    void open(String path, String title) {
        for (int attempt = 0; attempt < 60 && !isShown(title); attempt++) {
            visitor.goTo(path);
            shell.heading().waitFor();
            visitor.page().waitForTimeout(500);
        }
        assertThat(shell.row(title)).isVisible();
        awaitConnection();
    }

    private boolean isShown(String title) {
        return shell.row(title).count() > 0;
    }

    private void awaitConnection() {
        assertThat(
                        visitor.page()
                                .locator("main")
                                .getByText("Live", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    Shell shell() {
        return shell;
    }

    Locator announcement() {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(NEWS));
    }
}
