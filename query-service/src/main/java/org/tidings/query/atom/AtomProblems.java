package org.tidings.query.atom;

import java.time.Duration;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What can be wrong with a feed, or with asking for one.
final class AtomProblems {
    private AtomProblems() {}

    static ProblemException searchNotFound(String id) {
        return of(
                404,
                "saved-search-not-found",
                "No such saved search",
                "There is no saved search " + id + " of yours or shared with you.");
    }

    static ProblemException nameInvalid(int longest) {
        return of(
                422,
                "atom-feed-name-invalid",
                "Not a name for a feed",
                "Name the feed for what reads it, in 1 to "
                        + longest
                        + " printable characters, so that it is known which one to revoke.");
    }

    static ProblemException tooMany(int most) {
        return of(
                422,
                "atom-feeds-too-many",
                "You have too many feeds",
                "A person has at most " + most + " feeds here. Revoke one that is not used.");
    }

    static ProblemException notFound(String id) {
        return of(
                404,
                "atom-feed-not-found",
                "No such feed",
                "This saved search has no feed " + id + ". It may have been revoked.");
    }

    static ProblemException notYours(AtomFeed feed) {
        return of(
                403,
                "not-yours",
                "Another person's feed",
                "\""
                        + feed.name()
                        + "\" is "
                        + feed.makerName()
                        + "'s. They, the search's owner and leads may revoke it.");
    }

    /// Says the same of what never was and of what is over, so that neither can be found out.
    static ProblemException over() {
        return of(
                404,
                "atom-feed-not-found",
                "No such feed",
                "There is no feed at this address. It may have been revoked, or its saved search"
                        + " removed or no longer shared. Ask whoever gave you the address for"
                        + " another.");
    }

    static ProblemException resting(Duration away) {
        return of(
                403,
                "atom-feed-resting",
                "The feed rests",
                "Whoever made this feed has not used Tidings for their organisation in the last "
                        + away.toDays()
                        + " days. It goes on at this address when they have signed in again.");
    }

    static ProblemException unreadable() {
        return of(
                409,
                "atom-feed-unreadable",
                "The saved search cannot be understood any more",
                "It names another saved search that is gone, or a field that can no longer be asked"
                        + " for. Its owner has to mend it; the feed then goes on at this address.");
    }

    private static ProblemException of(int status, String slug, String title, String detail) {
        return new ProblemException(Problem.of(status, slug, title, detail));
    }
}
