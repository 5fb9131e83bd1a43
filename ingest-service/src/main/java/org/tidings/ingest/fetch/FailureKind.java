package org.tidings.ingest.fetch;

/// What kept us from a document. How much that weighs decides how soon we ask again.
public enum FailureKind {
    /// No answer, or no end of it, within the time allowed.
    TIMEOUT(Weight.TEMPORARY),
    /// The connection was refused or broke.
    UNREACHABLE(Weight.TEMPORARY),
    /// 5xx, and the few 4xx that mean "later".
    SERVER_ERROR(Weight.TEMPORARY),
    /// 429, or a Retry-After that has not passed.
    RATE_LIMITED(Weight.TEMPORARY),
    /// Our own doing.
    INTERNAL(Weight.TEMPORARY),

    /// What came is no feed.
    NOT_A_FEED(Weight.SOFT),
    /// A feed that had entries has none.
    EMPTY(Weight.SOFT),
    /// More bytes than we take, packed or unpacked.
    TOO_LARGE(Weight.SOFT),
    /// Packed in a way that cannot be unpacked.
    UNREADABLE(Weight.SOFT),
    /// The redirects go round in a circle, or on for too long.
    REDIRECT_LOOP(Weight.SOFT),
    /// A certificate that does not hold.
    INSECURE(Weight.SOFT),

    /// The name does not resolve.
    HOST_UNKNOWN(Weight.HARD),
    /// 404.
    NOT_FOUND(Weight.HARD),
    /// 410: gone for good, as the outlet says.
    GONE(Weight.HARD),
    /// 401, 403, 407 or 451.
    FORBIDDEN(Weight.HARD),
    /// Any other answer that is no document.
    REJECTED(Weight.HARD),
    /// robots.txt asks us to stay away.
    DISALLOWED(Weight.HARD),
    /// The address guard does not let us connect there.
    ADDRESS_REFUSED(Weight.HARD);

    /// How a failure counts.
    public enum Weight {
        /// Likely over in minutes.
        TEMPORARY,
        /// The server answers, but not with what we want: a maintenance page, a wrong setting.
        SOFT,
        /// Somebody has to change something first.
        HARD
    }

    private final Weight weight;

    FailureKind(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    /// Whether a single page is worth another attempt soon.
    public boolean retryable() {
        return switch (this) {
            case HOST_UNKNOWN, REDIRECT_LOOP, INSECURE -> true;
            default -> weight == Weight.TEMPORARY;
        };
    }

    /// @param status of an answer that is neither a document, nor "not modified", nor a redirect
    static FailureKind ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 410 -> GONE;
            case 401, 403, 407, 451 -> FORBIDDEN;
            case 429 -> RATE_LIMITED;
            case 408, 421, 425 -> SERVER_ERROR;
            default -> status >= 500 ? SERVER_ERROR : REJECTED;
        };
    }
}
