package org.tidings.query.desk;

/// What a search can be narrowed to. Read and starred are one person's and so no fields of the
/// language: a shared query would find other articles for each who asks it.
public enum Mark {
    READ,
    UNREAD,
    STARRED,
    /// To the one who asks.
    ASSIGNED,
    /// By anybody of the organisation.
    NOTED
}
