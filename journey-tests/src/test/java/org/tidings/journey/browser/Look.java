package org.tidings.journey.browser;

import com.microsoft.playwright.Browser;
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

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Amsterdam");
    }
}
