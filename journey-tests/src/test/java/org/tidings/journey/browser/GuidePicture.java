package org.tidings.journey.browser;

import java.util.Locale;

/// A screen of sources, for the guides to administration and to sources.
enum GuidePicture {
    SOURCES_FEEDS(SourcesScreen.FEEDS_TO_KEEP, GuidePicture.LIST, 720),
    SOURCES_FEED(SourcesScreen.FEED_TO_KEEP, GuidePicture.PAGE, 900),
    SOURCES_ADD(SourcesScreen.FEED_FOUND, GuidePicture.PAGE, 860),
    SOURCES_OUTLET(SourcesScreen.OUTLET_TO_KEEP, GuidePicture.PAGE, 900),
    SOURCES_COLLECTIONS(SourcesScreen.COLLECTIONS, GuidePicture.LIST, 480),
    SOURCES_IMPORT(SourcesScreen.IMPORT_REPORT, GuidePicture.PAGE, 860),
    SOURCES_BACKFILL(SourcesScreen.BACKFILL, GuidePicture.PAGE, 640);

    /// All of what stands below the top bar.
    private static final String LIST = "main";

    /// One thing of a list, which is less wide.
    private static final String PAGE = "main div:has(> header)";

    private static final int WIDTH = 1280;

    private final SourcesScreen screen;
    private final String part;
    private final int height;

    /// @param height of the window
    GuidePicture(SourcesScreen screen, String part, int height) {
        this.screen = screen;
        this.part = part;
        this.height = height;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    }

    byte[] take() {
        try (var visitor = screen.visitor(Look.LIGHT)) {
            visitor.page().setViewportSize(WIDTH, height);
            screen.open(visitor);
            return Shot.screen(visitor.page(), visitor.page().locator(part).first());
        }
    }
}
