package org.tidings.journey.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/// A screen of the news, from signing in to reading, seeking and being alerted.
enum NewsScreen implements Screen {
    SIGN_IN("/", "Know what is said", Reader.STRANGER),
    SIGN_IN_NAME("/", "Sign in", Reader.STRANGER) {
        @Override
        public void then(Visitor visitor) {
            var signIn = new SignInPage(visitor.page());
            signIn.link().click();
            signIn.name().waitFor();
        }
    },
    SIGN_IN_PASSWORD("/", "Enter your password", Reader.STRANGER) {
        @Override
        public void then(Visitor visitor) {
            var signIn = new SignInPage(visitor.page());
            signIn.link().click();
            signIn.name().fill("ana");
            signIn.name().press("Enter");
            signIn.password().waitFor();
        }
    },
    TODAY("/?show=all", "Today"),
    TODAY_BY_TIME("/?show=all&view=time", "Today"),
    TODAY_EMPTY("/", "No articles yet") {
        @Override
        public void prepare(Visitor visitor) {
            answer(visitor, 200, "{\"articles\": [], \"next\": null}");
        }
    },
    TODAY_FOLLOWS_NOTHING("/", "follows nothing yet") {
        @Override
        public void prepare(Visitor visitor) {
            answer(visitor, 200, "{\"articles\": [], \"next\": null, \"followsNothing\": true}");
        }
    },
    TODAY_NOT_PERMITTED("/", "You belong to no organisation") {
        @Override
        public void prepare(Visitor visitor) {
            answer(
                    visitor,
                    403,
                    """
                    {"type": "urn:tidings:problem:no-organization", "title": "No organisation",
                     "status": 403, "detail": "For programs."}
                    """);
        }
    },
    TODAY_LOADING("/", "Today") {
        @Override
        public void prepare(Visitor visitor) {
            visitor.page().route("**/api/v1/articles?*", _ -> {});
        }

        @Override
        public void settle(Page page) {
            page.locator("[role=status][aria-label]").waitFor();
        }
    },
    TODAY_FAILING("/", "Broken on purpose") {
        @Override
        public void prepare(Visitor visitor) {
            answer(
                    visitor,
                    500,
                    """
                    {"type": "urn:tidings:problem:internal", "title": "Broken on purpose",
                     "status": 500, "detail": "This is what a failure looks like.",
                     "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}
                    """);
        }
    },
    SEARCH("/search", "Search everything"),
    RESULTS("/search?q=Kyiv", "for Kyiv"),
    NO_RESULTS("/search?q=zzyzxwort", "Nothing found"),
    REFUSED_QUERY("/search?q=%22open", "A quotation mark has no partner"),
    ARTICLE("", SeedArticle.TITLE) {
        @Override
        public String path() {
            return SeedArticle.address();
        }
    },
    ARTICLE_WITH_MATCHES("", SeedArticle.TITLE) {
        @Override
        public String path() {
            return SeedArticle.address() + "?q=Kyiv";
        }
    },
    ARTICLE_WITH_BLOCKS("", MarkedUpArticle.HEADING) {
        @Override
        public void prepare(Visitor visitor) {
            MarkedUpArticle.answerTo(visitor);
        }

        @Override
        public String path() {
            return SeedArticle.address();
        }
    },
    MISSING_ARTICLE(
            "/articles/00000000-0000-0000-0000-000000000000", "This article cannot be shown"),
    NOWHERE("/nowhere", "nothing at this address"),
    PROFILE("/profile", "Ana Demo"),
    SAVED_SEARCHES("/searches", "Saved searches"),
    SAVED_SEARCHES_NOT_PERMITTED("/searches", "This is for analysts", Reader.PAT),
    SAVED_SEARCH_DELIVERY("", "Webhooks", Reader.LEA) {
        @Override
        public String path() {
            return SampleDelivery.address();
        }

        @Override
        public void then(Visitor visitor) {
            visitor.page().getByText("Add webhook").scrollIntoViewIfNeeded();
        }
    },
    WEBHOOKS("/searches/webhooks", "Webhooks", Reader.LEA) {
        @Override
        public void prepare(Visitor visitor) {
            SampleDelivery.address();
        }
    },
    NEW_SAVED_SEARCH("/searches/new?q=Kyiv", "New saved search"),
    ALERTS("/alerts", "Alerts"),
    RESULTS_COMPARED("/search?q=Kyiv&q2=Ternopil&share=yes", "for Kyiv"),
    ARTICLE_WITH_COPIES("", CopiedArticle.TITLE) {
        @Override
        public String path() {
            return CopiedArticle.address();
        }

        @Override
        public void then(Visitor visitor) {
            new ArticlePage(visitor.page()).origin().scrollIntoViewIfNeeded();
        }
    },
    RESULTS_FOLLOWED("/search?q=Kyiv&within=followed", "Kyiv"),
    REVISIONS_RETURNED("", "Versions of an article") {
        @Override
        public void prepare(Visitor visitor) {
            ReturnedArticle.answerTo(visitor);
        }

        @Override
        public String path() {
            return SeedArticle.address() + "/revisions";
        }
    },
    REVISIONS("", "Versions of an article") {
        @Override
        public String path() {
            return SeedArticle.address() + "/revisions";
        }
    },
    HELP("/?show=all", "Keyboard shortcuts") {
        @Override
        public void then(Visitor visitor) {
            new Shell(visitor.page()).rows().first().waitFor();
            visitor.press("?");
        }
    },
    EXPIRED("/?show=all", "You have been signed out") {
        @Override
        public void then(Visitor visitor) {
            var shell = new Shell(visitor.page());
            shell.rows().first().waitFor();
            visitor.forgetCookies();
            shell.search("Kyiv");
        }
    },
    OFFLINE("/?show=all", "Today") {
        @Override
        public void then(Visitor visitor) {
            new Shell(visitor.page()).rows().first().waitFor();
            visitor.loseConnection();
            visitor.page().getByText("What you see was loaded before").waitFor();
        }
    };

    private final String path;
    private final String heading;
    private final Reader reader;

    NewsScreen(String path, String heading) {
        this(path, heading, Reader.SIGNED_IN);
    }

    NewsScreen(String path, String heading, Reader reader) {
        this.path = path;
        this.heading = heading;
        this.reader = reader;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public Reader reader() {
        return reader;
    }

    private static void answer(Visitor visitor, int status, String body) {
        visitor.page()
                .route(
                        "**/api/v1/articles?*",
                        route ->
                                route.fulfill(
                                        new Route.FulfillOptions()
                                                .setStatus(status)
                                                .setContentType(
                                                        status == 200
                                                                ? "application/json"
                                                                : "application/problem+json")
                                                .setBody(body)));
    }
}
