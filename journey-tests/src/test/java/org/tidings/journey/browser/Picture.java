package org.tidings.journey.browser;

import com.microsoft.playwright.Page;
import java.util.Locale;

/// A building block of the design guide, where a reader sees it.
enum Picture {
    LAYOUT(Screen.TODAY, "body"),
    LAYOUT_DARK(Screen.TODAY, "body", Look.DARK),
    LAYOUT_NARROW(Screen.TODAY, "body", Look.NARROW),
    TOP_BAR(Screen.TODAY, "header >> nth=0"),
    NAVIGATION(Screen.PROFILE, "nav >> nth=0") {
        @Override
        void before(Page page) {
            page.setViewportSize(1280, 320);
        }
    },
    TABS(Screen.TODAY, "nav >> nth=0", Look.NARROW_DARK),
    PANEL(Screen.TODAY, "main section >> nth=1"),
    ROW(Screen.TODAY_BY_TIME, "li[data-list-row] >> nth=1"),
    ROW_NARROW(Screen.TODAY_BY_TIME, "li[data-list-row] >> nth=1", Look.NARROW),
    TIME(Screen.TODAY_BY_TIME, "li[data-list-row] >> nth=2") {
        @Override
        void before(Page page) {
            page.locator("a[data-row]").nth(2).focus();
            page.keyboard().press("k");
            page.keyboard().press("j");
            page.locator("[role=tooltip]:visible").first().waitFor();
        }

        @Override
        int above() {
            return 64;
        }
    },
    RESULT(Screen.RESULTS, "li[data-list-row] >> nth=1"),
    DEMONSTRATION(Screen.TODAY, "main section h2 >> nth=2"),
    BUTTONS(Screen.TODAY_FOLLOWS_NOTHING, "main section a >> nth=0 >> xpath=..") {
        @Override
        String reader() {
            return "adam";
        }
    },
    CHOICES(Screen.TODAY, "main [role=radiogroup] >> nth=0 >> xpath=.."),
    FIELD(Screen.SEARCH, "form[role=search]") {
        @Override
        void before(Page page) {
            page.keyboard().press("/");
            page.keyboard().type("\"grain terminal\"");
        }
    },
    SIGN_IN(Screen.SIGN_IN_NAME, ".card"),
    CHART(Screen.TODAY, "figure") {
        @Override
        void prepare(Visitor visitor) {
            BusyDay.answerTo(visitor);
        }
    },
    CHART_DARK(Screen.TODAY, "figure", Look.DARK) {
        @Override
        void prepare(Visitor visitor) {
            BusyDay.answerTo(visitor);
        }
    },
    CLOCKS(Screen.ARTICLE, "aside section >> nth=0"),
    TEXT(Screen.ARTICLE_WITH_BLOCKS, "article > div"),
    ARRIVALS(Screen.TODAY_BY_TIME, "main button:has-text('new article')") {
        @Override
        void before(Page page) {
            page.locator("main").getByText("Live").waitFor();
            AddedText.by("ana", "A text for a picture", "Somebody adds a text to be announced.");
        }
    },
    LOADING(Screen.TODAY_LOADING, "[role=status][aria-label]"),
    EMPTY(Screen.TODAY_FOLLOWS_NOTHING, "main section"),
    FAILED(Screen.TODAY_FAILING, "main section"),
    NOT_PERMITTED(Screen.TODAY_NOT_PERMITTED, "main section", Look.DARK),
    NOT_FOUND(Screen.MISSING_ARTICLE, "main section"),
    OFFLINE(Screen.OFFLINE, "main > [role=status]"),
    REFUSED_QUERY(Screen.REFUSED_QUERY, "main section"),
    DIALOG(Screen.EXPIRED, "[role=dialog]"),
    SHORTCUTS(Screen.HELP, "[role=dialog]", Look.DARK);

    private final Screen screen;
    private final String block;
    private final Look look;

    Picture(Screen screen, String block) {
        this(screen, block, Look.LIGHT);
    }

    Picture(Screen screen, String block, Look look) {
        this.screen = screen;
        this.block = block;
        this.look = look;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    }

    String reader() {
        return "ana";
    }

    void prepare(Visitor visitor) {}

    void before(Page page) {}

    /// Of what stands out of the block at its head.
    int above() {
        return 0;
    }

    byte[] take() {
        try (var visitor = screen.visitor(reader(), look)) {
            prepare(visitor);
            screen.open(visitor);
            before(visitor.page());
            return Shot.block(visitor.page(), visitor.page().locator(block).first(), above());
        }
    }
}
