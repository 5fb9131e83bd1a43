package org.tidings.ingest.feed;

/// Whether a feed is polled. None is ever given up.
public enum FeedActivity {
    /// In its usual rhythm, or soon again after a failure that should pass.
    POLLING,
    /// It failed again and again; asked seldom until it answers.
    RESTING,
    /// Its outlet says that it is gone for good (410); asked once in a long while.
    GONE,
    /// A person stopped it; not asked until a person resumes it.
    PAUSED
}
