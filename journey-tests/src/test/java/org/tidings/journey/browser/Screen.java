package org.tidings.journey.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.tidings.journey.MemoServer;

/// Every screen that a reader can come to.
enum Screen {
    SIGN_IN("/", "Know what is said", Reader.STRANGER),
    SIGN_IN_NAME("/", "Sign in", Reader.STRANGER) {
        @Override
        void then(Visitor visitor) {
            var signIn = new SignInPage(visitor.page());
            signIn.link().click();
            signIn.name().waitFor();
        }
    },
    SIGN_IN_PASSWORD("/", "Enter your password", Reader.STRANGER) {
        @Override
        void then(Visitor visitor) {
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
        void prepare(Visitor visitor) {
            answer(visitor, 200, "{\"articles\": [], \"next\": null}");
        }
    },
    TODAY_FOLLOWS_NOTHING("/", "follows nothing yet") {
        @Override
        void prepare(Visitor visitor) {
            answer(visitor, 200, "{\"articles\": [], \"next\": null, \"followsNothing\": true}");
        }
    },
    TODAY_NOT_PERMITTED("/", "You belong to no organisation") {
        @Override
        void prepare(Visitor visitor) {
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
        void prepare(Visitor visitor) {
            visitor.page().route("**/api/v1/articles?*", _ -> {});
        }

        @Override
        void settle(Page page) {
            page.locator("[role=status][aria-label]").waitFor();
        }
    },
    TODAY_FAILING("/", "Broken on purpose") {
        @Override
        void prepare(Visitor visitor) {
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
        String path() {
            return SeedArticle.address();
        }
    },
    ARTICLE_WITH_MATCHES("", SeedArticle.TITLE) {
        @Override
        String path() {
            return SeedArticle.address() + "?q=Kyiv";
        }
    },
    ARTICLE_WITH_BLOCKS("", MarkedUpArticle.HEADING) {
        @Override
        void prepare(Visitor visitor) {
            MarkedUpArticle.answerTo(visitor);
        }

        @Override
        String path() {
            return SeedArticle.address();
        }
    },
    MISSING_ARTICLE(
            "/articles/00000000-0000-0000-0000-000000000000", "This article cannot be shown"),
    NOWHERE("/nowhere", "nothing at this address"),
    PROFILE("/profile", "Ana Demo"),
    FEEDS("/sources", "Sources"),
    FEEDS_TO_KEEP("/sources", "Sources", Reader.PAT),
    OUTLETS("/sources/outlets", "Sources"),
    FOLLOWING("/sources/following", "Sources"),
    SAVED_SEARCHES("/searches", "Saved searches"),
    SAVED_SEARCHES_NOT_PERMITTED("/searches", "This is for analysts", Reader.PAT),
    SAVED_SEARCH_DELIVERY("", "Webhooks", Reader.LEA) {
        @Override
        String path() {
            return SampleDelivery.address();
        }

        @Override
        void then(Visitor visitor) {
            visitor.page().getByText("Add webhook").scrollIntoViewIfNeeded();
        }
    },
    WEBHOOKS("/searches/webhooks", "Webhooks", Reader.LEA) {
        @Override
        void prepare(Visitor visitor) {
            SampleDelivery.address();
        }
    },
    NEW_SAVED_SEARCH("/searches/new?q=Kyiv", "New saved search"),
    ALERTS("/alerts", "Alerts"),
    RESULTS_COMPARED("/search?q=Kyiv&q2=Ternopil&share=yes", "for Kyiv"),
    FOLLOWED_OUTLETS("/sources/following?list=outlets", "Sources", Reader.ADAM),
    COLLECTION_TO_ADD("/sources/collections/new", "New collection", Reader.PAT),
    FEED_TO_ADD("/sources/add", "Add a feed", Reader.ADAM),
    FEED_NOT_TO_ADD("/sources/add", "This is for administrators"),
    IMPORT("/sources/import", "Import feeds", Reader.ADAM),
    BACKFILLS("/sources/backfill", "Sources", Reader.PAT),
    BACKFILL_TO_START("/sources/backfill/new", "New backfill", Reader.ADAM),
    ARTICLE_WITH_COPIES("", CopiedArticle.TITLE) {
        @Override
        String path() {
            return CopiedArticle.address();
        }

        @Override
        void then(Visitor visitor) {
            new ArticlePage(visitor.page()).origin().scrollIntoViewIfNeeded();
        }
    },
    RESULTS_FOLLOWED("/search?q=Kyiv&within=followed", "Kyiv"),
    FEED("/sources?text=quillonwire", "Health") {
        @Override
        void then(Visitor visitor) {
            new SourcesPage(visitor.page()).open("Quillon");
        }
    },
    FEED_TO_KEEP("/sources?text=quillonwire", "It has moved", Reader.PAT) {
        @Override
        void prepare(Visitor visitor) {
            NoticedFeed.answerTo(
                    visitor,
                    "MOVED",
                    "Moved for good from http://quillonwire.example/rss to"
                            + " http://quillonwire.example/feed.xml");
        }

        @Override
        void then(Visitor visitor) {
            new SourcesPage(visitor.page()).open("Quillon");
        }
    },
    FEED_FOUND("", "Whose it is", Reader.ADAM) {
        @Override
        String path() {
            return "/sources/add?site=" + MemoServer.lettersFeed();
        }
    },
    OUTLET("/sources/outlets?text=Corvane", "What is known") {
        @Override
        void then(Visitor visitor) {
            new SourcesPage(visitor.page()).open("Corvane");
        }
    },
    OUTLET_TO_KEEP("/sources/outlets?text=Corvane", "Details", Reader.PAT) {
        @Override
        void then(Visitor visitor) {
            new SourcesPage(visitor.page()).open("Corvane");
        }
    },
    COLLECTIONS("/sources/following", "Sources", Reader.ADAM) {
        @Override
        void prepare(Visitor visitor) {
            SampleSources.collection();
        }
    },
    COLLECTION_TO_KEEP("/sources/following", SampleSources.COLLECTION, Reader.PAT) {
        @Override
        void prepare(Visitor visitor) {
            SampleSources.collection();
        }

        @Override
        void then(Visitor visitor) {
            new SourcesPage(visitor.page()).open(SampleSources.COLLECTION);
        }
    },
    IMPORT_REPORT("/sources/import", "What would happen", Reader.ADAM) {
        @Override
        void then(Visitor visitor) {
            new SourcesPage(visitor.page()).chooseFile("feeds.csv", SourcesPage.LIST);
        }
    },
    BACKFILL("", "Progress", Reader.PAT) {
        @Override
        String path() {
            return SampleSources.backfill();
        }
    },
    REVISIONS_RETURNED("", "Versions of an article") {
        @Override
        void prepare(Visitor visitor) {
            ReturnedArticle.answerTo(visitor);
        }

        @Override
        String path() {
            return SeedArticle.address() + "/revisions";
        }
    },
    REVISIONS("", "Versions of an article") {
        @Override
        String path() {
            return SeedArticle.address() + "/revisions";
        }
    },
    HELP("/?show=all", "Keyboard shortcuts") {
        @Override
        void then(Visitor visitor) {
            new Shell(visitor.page()).rows().first().waitFor();
            visitor.press("?");
        }
    },
    EXPIRED("/?show=all", "You have been signed out") {
        @Override
        void then(Visitor visitor) {
            var shell = new Shell(visitor.page());
            shell.rows().first().waitFor();
            visitor.forgetCookies();
            shell.search("Kyiv");
        }
    },
    OFFLINE("/?show=all", "Today") {
        @Override
        void then(Visitor visitor) {
            new Shell(visitor.page()).rows().first().waitFor();
            visitor.loseConnection();
            visitor.page().getByText("What you see was loaded before").waitFor();
        }
    };

    private enum Reader {
        SIGNED_IN,
        ADAM,
        LEA,
        PAT,
        STRANGER
    }

    private final String path;
    private final String heading;
    private final Reader reader;

    Screen(String path, String heading) {
        this(path, heading, Reader.SIGNED_IN);
    }

    Screen(String path, String heading, Reader reader) {
        this.path = path;
        this.heading = heading;
        this.reader = reader;
    }

    Visitor visitor(Look look) {
        return visitor("ana", look);
    }

    /// @param user who looks at it where it takes somebody who is signed in
    Visitor visitor(String user, Look look) {
        return switch (reader) {
            case SIGNED_IN -> Visitor.signedIn(user, look);
            case ADAM -> Visitor.signedIn("adam", look);
            case LEA -> Visitor.signedIn("lea", look);
            case PAT -> Visitor.signedIn("pat", look);
            case STRANGER -> Visitor.stranger(look);
        };
    }

    String path() {
        return path;
    }

    void prepare(Visitor visitor) {}

    void then(Visitor visitor) {}

    /// Goes there and waits until it is shown.
    void open(Visitor visitor) {
        prepare(visitor);
        visitor.goTo(path());
        then(visitor);
        awaitShown(visitor.page());
    }

    private void awaitShown(Page page) {
        page.getByRole(AriaRole.HEADING)
                .filter(new Locator.FilterOptions().setHasText(heading))
                .first()
                .waitFor();
        settle(page);
    }

    /// Nothing is still being loaded.
    void settle(Page page) {
        page.waitForFunction("() => document.querySelector('[role=status][aria-label]') === null");
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
