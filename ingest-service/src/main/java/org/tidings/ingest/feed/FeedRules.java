package org.tidings.ingest.feed;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.MalformedAddress;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.outgoing.AddressGuard;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What can be a feed.
final class FeedRules {
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final int LONGEST_TITLE = 300;
    private static final Duration LONGEST = Duration.ofDays(7);

    private FeedRules() {}

    /// Checks the address as it is written; what its host resolves to is checked at each poll.
    static WebAddress address(@Nullable String url, AddressGuard guard) {
        if (url == null || url.isBlank()) {
            throw unusable("url-missing", "The address is missing", "Give the feed's \"url\".");
        }
        WebAddress address = parsed(url);
        guard.refusalOf(address.host())
                .ifPresent(
                        reason -> {
                            throw unusable(
                                    "url-host-refused",
                                    "This host is not fetched",
                                    reason + ". Only addresses of the public internet are.");
                        });
        return address;
    }

    private static WebAddress parsed(String url) {
        try {
            return WebAddress.parse(url);
        } catch (MalformedAddress failure) {
            String detail = String.valueOf(failure.getMessage());
            throw switch (failure.fault()) {
                case MALFORMED ->
                        unusable(
                                "url-malformed",
                                "Not an address",
                                detail
                                        + ". A feed's address looks like"
                                        + " https://outlet.example/news.rss.");
                case TOO_LONG -> unusable("url-too-long", "The address is too long", detail + ".");
                case SCHEME ->
                        unusable(
                                "url-scheme-unsupported",
                                "Only http and https are fetched",
                                detail + ".");
                case CREDENTIALS ->
                        unusable(
                                "url-with-credentials",
                                "The address carries credentials",
                                detail + ". Leave them out: addresses are shown to readers.");
            };
        }
    }

    static @Nullable Integer intervalSeconds(@Nullable String interval) {
        if (interval == null) {
            return null;
        }
        try {
            Duration duration = Duration.parse(interval);
            if (duration.compareTo(SHORTEST) >= 0 && duration.compareTo(LONGEST) <= 0) {
                return Math.toIntExact(duration.toSeconds());
            }
        } catch (DateTimeParseException unreadable) {
            // answered below, like one that is out of bounds
        }
        throw unusable(
                "interval-invalid",
                "Not an interval for polling",
                "An interval is a duration such as \"PT15M\", from PT5S to P7D.");
    }

    static ProblemException notFound(UUID id) {
        return new ProblemException(
                Problem.of(
                        404,
                        "feed-not-found",
                        "No such feed",
                        "There is no feed " + id + " among those that you may see."));
    }

    static @Nullable String title(@Nullable String title) {
        if (title == null || title.isBlank()) {
            return null;
        }
        String stripped = title.strip();
        if (stripped.length() > LONGEST_TITLE
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw unusable(
                    "feed-title-invalid",
                    "Not a title for a feed",
                    "A feed's title has at most " + LONGEST_TITLE + " printable characters.");
        }
        return stripped;
    }

    static ProblemException addressTaken(String url) {
        return new ProblemException(
                Problem.of(
                        409,
                        "feed-address-taken",
                        "Another feed has this address",
                        url + " is the address of another feed; nothing is polled twice."));
    }

    static ProblemException credentials(String fault) {
        return unusable("credentials-invalid", "These credentials cannot be sent", fault + ".");
    }

    static ProblemException credentialsShared() {
        return unusable(
                "credentials-shared",
                "A shared feed carries no credentials",
                "What all organisations read must be open to all; a feed behind a password is"
                        + " added by an organisation's administrator, as its own.");
    }

    static ProblemException draftMissing() {
        return unusable(
                "url-missing",
                "The address is missing",
                "Send a JSON object with the feed's \"url\".");
    }

    private static ProblemException unusable(String slug, String title, String detail) {
        return new ProblemException(Problem.of(422, slug, title, detail));
    }
}
