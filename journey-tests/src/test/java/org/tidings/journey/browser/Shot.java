package org.tidings.journey.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ScreenshotCaret;

/// A part of a screen as a picture.
final class Shot {
    /// Pixels of the ground around a building block.
    private static final int MARGIN = 12;

    private Shot() {}

    /// A building block with some of the ground around it.
    ///
    /// @param above pixels of what stands out of the block at its head
    static byte[] block(Page page, Locator shown, int above) {
        shown.waitFor();
        shown.scrollIntoViewIfNeeded();
        return picture(page, shown, MARGIN, above);
    }

    /// As much of a screen's part as a window shows that nobody has scrolled.
    static byte[] screen(Page page, Locator shown) {
        shown.waitFor();
        page.evaluate("() => scrollTo(0, 0)");
        return picture(page, shown, 0, 0);
    }

    private static byte[] picture(Page page, Locator shown, int margin, int above) {
        page.evaluate("() => document.fonts.ready");
        return page.screenshot(
                new Page.ScreenshotOptions()
                        .setCaret(ScreenshotCaret.INITIAL)
                        .setClip(around(shown.boundingBox(), margin, above, page)));
    }

    private static Clip around(BoundingBox box, int margin, int above, Page page) {
        var window = page.viewportSize();
        double left = Math.max(0, box.x - margin);
        double top = Math.max(0, box.y - margin - above);
        double right = Math.min(window.width, box.x + box.width + margin);
        double bottom = Math.min(window.height, box.y + box.height + margin);
        return new Clip(left, top, right - left, bottom - top);
    }
}
