package org.tidings.journey.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;

/// A text with what was found in it, for the guide to reading.
enum ReadingPicture {
    READING(Look.LIGHT, 1440, 410, "main") {
        @Override
        void before(Page page, ReadingView reading) {
            scrollTo(reading.marks("number").first());
        }
    },
    READING_DARK(Look.DARK, 1440, 400, "main") {
        @Override
        void before(Page page, ReadingView reading) {
            scrollTo(reading.marks("quotation").nth(4));
        }
    },
    READING_WHY(Look.LIGHT, 1280, 320, "main") {
        @Override
        void before(Page page, ReadingView reading) {
            scrollTo(reading.marks("claim").last());
            reading.notes("claim").last().getByLabel("Why is this said?").click();
        }
    },
    READING_PLACES(Look.LIGHT, 1280, 800, "#found") {
        @Override
        String address() {
            return super.address() + "?beside=findings";
        }

        @Override
        void before(Page page, ReadingView reading) {
            reading.map().locator("text").first().waitFor();
            reading.found("Places").evaluate("section => section.scrollIntoView()");
        }
    },
    READING_NARROW(Look.NARROW, 360, 740, "body") {
        @Override
        void before(Page page, ReadingView reading) {
            reading.markers().first().click();
            scrollTo(reading.marks("quotation").first());
        }
    },
    PASTE(Look.LIGHT, 1280, 620, "main") {
        @Override
        String address() {
            return "/paste";
        }

        @Override
        void before(Page page, ReadingView reading) {
            page.getByLabel("Text").first().fill("The ferry sails again, Tessa Quill said.");
        }
    };

    private final Look look;
    private final int width;
    private final int height;
    private final String part;

    ReadingPicture(Look look, int width, int height, String part) {
        this.look = look;
        this.width = width;
        this.height = height;
        this.part = part;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    }

    String address() {
        return SeedArticle.address();
    }

    abstract void before(Page page, ReadingView reading);

    byte[] take() {
        try (var visitor = Visitor.signedIn("ana", look)) {
            var page = visitor.page();
            page.setViewportSize(width, height);
            visitor.goTo(address());
            page.locator("h1").first().waitFor();
            page.waitForFunction(
                    "() => document.querySelector('[role=status][aria-label]') === null");
            before(page, new ReadingView(page));
            return Shot.block(page, page.locator(part).first(), 0);
        }
    }

    /// Into the upper part of the window, below the top bar.
    private static void scrollTo(Locator shown) {
        shown.evaluate("place => scrollBy(0, place.getBoundingClientRect().top - 110)");
    }
}
