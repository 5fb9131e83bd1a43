package org.tidings.ingest.feed;

/// How a poll ended.
public enum PollState {
    FETCHED,
    /// The feed is what it was (304).
    NOT_MODIFIED,
    FAILED
}
