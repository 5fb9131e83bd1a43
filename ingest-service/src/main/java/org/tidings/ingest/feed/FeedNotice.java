package org.tidings.ingest.feed;

/// Something about a feed that the person who looks after it should know.
public enum FeedNotice {
    /// It moved for good; its address was updated.
    MOVED,
    /// It moved for good, but its address was not updated; the detail says why.
    MOVE_NOT_TAKEN,
    /// Its outlet says that it is gone for good.
    GONE,
    /// Its host's robots.txt asks us to leave it alone.
    DISALLOWED,
    /// Its server says "not modified" when it was: it is read whole each time.
    VALIDATORS_UNTRUSTED,
    /// Pages that it names are not given to us: they ask for credentials that it does not have,
    /// that they refuse, or that must not be sent to them.
    PAGES_LOCKED
}
