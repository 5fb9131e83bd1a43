package org.tidings.localstack.artifact;

/// Hears how far the downloads are; called from several threads.
public interface DownloadListener {
    /// @param files files that arrived so far
    /// @param bytes bytes that arrived so far, those of unfinished files included
    /// @param expected bytes announced by the servers so far, never less than `bytes`
    /// @param current the file that moved last
    void progressed(int files, long bytes, long expected, String current);

    /// A listener that keeps quiet.
    static DownloadListener silent() {
        return (files, bytes, expected, current) -> {};
    }
}
