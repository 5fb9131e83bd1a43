package org.tidings.ingest.health;

/// Whether a feed gives what is usual.
public enum VolumeFlag {
    NONE,
    /// Nothing, for longer than chance explains.
    SILENT,
    /// Far more than usual.
    SURGE
}
