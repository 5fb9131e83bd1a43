package org.tidings.journey.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// How a reader has set up their screen.
enum Look {
    LIGHT(ColorScheme.LIGHT, 1280, 800),
    DARK(ColorScheme.DARK, 1280, 800),
    NARROW(ColorScheme.LIGHT, 360, 740),
    NARROW_DARK(ColorScheme.DARK, 360, 740);

    private final ColorScheme scheme;
    private final int width;
    private final int height;

    Look(ColorScheme scheme, int width, int height) {
        this.scheme = scheme;
        this.width = width;
        this.height = height;
    }

    /// On the same device.
    Look inTheOtherScheme() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> LIGHT;
            case NARROW -> NARROW_DARK;
            case NARROW_DARK -> NARROW;
        };
    }

    /// Makes a window look so, whatever its browser was set to.
    void showOn(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /// The ground of every page, Keycloak's too.
    String paper() {
        return scheme == ColorScheme.DARK ? "rgb(17, 20, 22)" : "rgb(246, 246, 243)";
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Amsterdam");
    }
}
