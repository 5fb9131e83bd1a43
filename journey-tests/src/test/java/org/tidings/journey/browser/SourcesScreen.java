package org.tidings.journey.browser;

import org.tidings.journey.MemoServer;

/// A screen of sources: feeds, outlets, collections, imports and backfills, and who follows them.
enum SourcesScreen implements Screen {
    FEEDS("/sources", "Sources"),
    FEEDS_TO_KEEP("/sources", "Sources", Reader.PAT),
    OUTLETS("/sources/outlets", "Sources"),
    FOLLOWING("/sources/following", "Sources"),
    FOLLOWED_OUTLETS("/sources/following?list=outlets", "Sources", Reader.ADAM),
    COLLECTION_TO_ADD("/sources/collections/new", "New collection", Reader.PAT),
    FEED_TO_ADD("/sources/add", "Add a feed", Reader.ADAM),
    FEED_NOT_TO_ADD("/sources/add", "This is for administrators"),
    IMPORT("/sources/import", "Import feeds", Reader.ADAM),
    BACKFILLS("/sources/backfill", "Sources", Reader.PAT),
    BACKFILL_TO_START("/sources/backfill/new", "New backfill", Reader.ADAM),
    FEED("/sources?text=quillonwire", "Health") {
        @Override
        public void then(Visitor visitor) {
            new SourcesPage(visitor.page()).open("Quillon");
        }
    },
    FEED_TO_KEEP("/sources?text=quillonwire", "It has moved", Reader.PAT) {
        @Override
        public void prepare(Visitor visitor) {
            NoticedFeed.answerTo(
                    visitor,
                    "MOVED",
                    "Moved for good from http://quillonwire.example/rss to"
                            + " http://quillonwire.example/feed.xml");
        }

        @Override
        public void then(Visitor visitor) {
            new SourcesPage(visitor.page()).open("Quillon");
        }
    },
    FEED_FOUND("", "Whose it is", Reader.ADAM) {
        @Override
        public String path() {
            return "/sources/add?site=" + MemoServer.lettersFeed();
        }
    },
    OUTLET("/sources/outlets?text=Corvane", "What is known") {
        @Override
        public void then(Visitor visitor) {
            new SourcesPage(visitor.page()).open("Corvane");
        }
    },
    OUTLET_TO_KEEP("/sources/outlets?text=Corvane", "Details", Reader.PAT) {
        @Override
        public void then(Visitor visitor) {
            new SourcesPage(visitor.page()).open("Corvane");
        }
    },
    COLLECTIONS("/sources/following", "Sources", Reader.ADAM) {
        @Override
        public void prepare(Visitor visitor) {
            SampleSources.collection();
        }
    },
    COLLECTION_TO_KEEP("/sources/following", SampleSources.COLLECTION, Reader.PAT) {
        @Override
        public void prepare(Visitor visitor) {
            SampleSources.collection();
        }

        @Override
        public void then(Visitor visitor) {
            new SourcesPage(visitor.page()).open(SampleSources.COLLECTION);
        }
    },
    IMPORT_REPORT("/sources/import", "What would happen", Reader.ADAM) {
        @Override
        public void then(Visitor visitor) {
            new SourcesPage(visitor.page()).chooseFile("feeds.csv", SourcesPage.LIST);
        }
    },
    BACKFILL("", "Progress", Reader.PAT) {
        @Override
        public String path() {
            return SampleSources.backfill();
        }
    };

    private final String path;
    private final String heading;
    private final Reader reader;

    SourcesScreen(String path, String heading) {
        this(path, heading, Reader.SIGNED_IN);
    }

    SourcesScreen(String path, String heading, Reader reader) {
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
}
