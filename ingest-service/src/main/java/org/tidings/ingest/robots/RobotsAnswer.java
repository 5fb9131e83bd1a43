package org.tidings.ingest.robots;

import java.time.Duration;

/// What the status of a request for robots.txt means (RFC 9309, 2.3.1), once redirects are
/// followed.
public enum RobotsAnswer {
    /// The file is there: read it.
    READ,
    /// There is none that we may see: everything is allowed.
    NONE,
    /// The site is in trouble, or asks for time: nothing is allowed until it answers.
    UNREACHABLE;

    /// How long a file may be relied on before it is asked for again (RFC 9309, 2.4).
    public static final Duration KEPT = Duration.ofHours(24);

    /// When an unreachable file is asked for again.
    public static final Duration RETRY = Duration.ofMinutes(30);

    /// From then on an unreachable file counts as none (RFC 9309, 2.3.1.4, "a reasonably long
    /// period of time, for example 30 days").
    public static final Duration GIVEN_UP = Duration.ofDays(30);

    /// A redirect that was not followed to its end counts as none (2.3.1.2: more than five may).
    /// Of the 4xx, 429 says that the server is there and wants fewer requests, so it is read as
    /// the temporary trouble it is.
    ///
    /// @param status of HTTP; 0 or less when there was no answer at all
    public static RobotsAnswer of(int status) {
        if (status >= 200 && status < 300) {
            return READ;
        }
        return status >= 300 && status < 500 && status != 429 ? NONE : UNREACHABLE;
    }

    /// The rules while there is no file to read.
    ///
    /// @param lasting how long the file has been unreachable
    public RobotsRules rules(Duration lasting) {
        return switch (this) {
            case READ, NONE -> RobotsRules.ALLOW_ALL;
            case UNREACHABLE ->
                    lasting.compareTo(GIVEN_UP) >= 0
                            ? RobotsRules.ALLOW_ALL
                            : RobotsRules.DISALLOW_ALL;
        };
    }

    /// When to ask for the file again.
    public Duration keptFor() {
        return this == UNREACHABLE ? RETRY : KEPT;
    }
}
