package org.tidings.ingest.health;

/// How a feed fares, what needs attention first.
public enum HealthStatus {
    /// It cannot be had, and not for the first time.
    FAILING,
    /// It can be had, but something about it is not as usual.
    ATTENTION,
    /// It failed for long and is asked seldom.
    RESTING,
    /// Not read yet.
    NEW,
    OK,
    /// A person stopped it.
    PAUSED
}
