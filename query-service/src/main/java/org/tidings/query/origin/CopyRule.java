package org.tidings.query.origin;

/// When two texts are copies of one: most of the shorter stands in the longer, and the longer has
/// not much more. Without the second half a round-up that holds three reports would make them one.
/// Two reports on one event share a quotation or two, far below either.
///
/// @param share of the one text that stands in the other
/// @param backShare of the other that stands in the one
record CopyRule(double share, double backShare) {
    private static final double MOST = 0.6;
    private static final double NOT_MUCH_MORE = 0.35;

    boolean holds() {
        return Math.max(share, backShare) >= MOST && Math.min(share, backShare) >= NOT_MUCH_MORE;
    }
}
