package org.tidings.journey.browser;

import com.microsoft.playwright.Page;
import java.util.Locale;

/// A building block of the design guide, where a reader sees it.
enum Picture {
    LAYOUT(NewsScreen.TODAY, "body"),
    LAYOUT_DARK(NewsScreen.TODAY, "body", Look.DARK),
    LAYOUT_NARROW(NewsScreen.TODAY, "body", Look.NARROW),
    TOP_BAR(NewsScreen.TODAY, "header >> nth=0"),
    NAVIGATION(NewsScreen.PROFILE, "nav >> nth=0") {
        @Override
        void before(Page page) {
            page.setViewportSize(1280, 320);
        }
    },
    TABS(NewsScreen.TODAY, "nav >> nth=0", Look.NARROW_DARK),
    PANEL(NewsScreen.TODAY, "main section >> nth=1"),
    ROW(NewsScreen.TODAY_BY_TIME, "li[data-list-row] >> nth=1"),
    ROW_NARROW(NewsScreen.TODAY_BY_TIME, "li[data-list-row] >> nth=1", Look.NARROW),
    TIME(NewsScreen.TODAY_BY_TIME, "li[data-list-row] >> nth=2") {
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
    RESULT(NewsScreen.RESULTS, "li[data-list-row] >> nth=1"),
    DEMONSTRATION(NewsScreen.TODAY, "main section h2 >> nth=2"),
    BUTTONS(NewsScreen.TODAY_FOLLOWS_NOTHING, "main section a >> nth=0 >> xpath=..") {
        @Override
        String reader() {
            return "adam";
        }
    },
    CHOICES(NewsScreen.TODAY, "main [role=radiogroup] >> nth=0 >> xpath=.."),
    FIELD(NewsScreen.SEARCH, "form[role=search]") {
        @Override
        void before(Page page) {
            page.keyboard().press("/");
            page.keyboard().type("\"grain terminal\"");
        }
    },
    SIGN_IN(NewsScreen.SIGN_IN_NAME, ".card"),
    CHART(NewsScreen.TODAY, "figure") {
        @Override
        void prepare(Visitor visitor) {
            BusyDay.answerTo(visitor);
        }
    },
    CHART_DARK(NewsScreen.TODAY, "figure", Look.DARK) {
        @Override
        void prepare(Visitor visitor) {
            BusyDay.answerTo(visitor);
        }
    },
    CLOCKS(NewsScreen.ARTICLE, "aside section >> nth=0"),
    TEXT(NewsScreen.ARTICLE_WITH_BLOCKS, "article > div"),
    ARRIVALS(NewsScreen.TODAY_BY_TIME, "main button:has-text('new article')") {
        @Override
        void before(Page page) {
            page.locator("main").getByText("Live").waitFor();
            AddedText.by("ana", "A text for a picture", "Somebody adds a text to be announced.");
        }
    },
    LOADING(NewsScreen.TODAY_LOADING, "[role=status][aria-label]"),
    EMPTY(NewsScreen.TODAY_FOLLOWS_NOTHING, "main section"),
    FAILED(NewsScreen.TODAY_FAILING, "main section"),
    NOT_PERMITTED(NewsScreen.TODAY_NOT_PERMITTED, "main section", Look.DARK),
    NOT_FOUND(NewsScreen.MISSING_ARTICLE, "main section"),
    OFFLINE(NewsScreen.OFFLINE, "main > [role=status]"),
    REFUSED_QUERY(NewsScreen.REFUSED_QUERY, "main section"),
    DIALOG(NewsScreen.EXPIRED, "[role=dialog]"),
    SHORTCUTS(NewsScreen.HELP, "[role=dialog]", Look.DARK);

    private final NewsScreen screen;
    private final String block;
    private final Look look;

    Picture(NewsScreen screen, String block) {
        this(screen, block, Look.LIGHT);
    }

    Picture(NewsScreen screen, String block, Look look) {
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
