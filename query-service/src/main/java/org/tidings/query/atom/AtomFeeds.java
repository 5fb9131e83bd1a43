package org.tidings.query.atom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.desk.Colleagues;
import org.tidings.query.saved.Member;
import org.tidings.query.saved.SavedSearch;
import org.tidings.query.saved.SavedSearches;
import org.tidings.query.saved.SearchUnshared;

/// Makes feeds, and decides whether one may be read.
///
/// A feed is read as its maker: for as long as they may read the search, and were seen in the
/// organisation of late. It shows nobody anything that its maker could not look up themselves.
@ApplicationScoped
class AtomFeeds {
    private static final int LONGEST_NAME = 100;

    private final AtomFeedRepository rows;
    private final SavedSearches searches;
    private final Colleagues colleagues;
    private final InstantSource clock;
    private final AtomConfig config;

    AtomFeeds(
            AtomFeedRepository rows,
            SavedSearches searches,
            Colleagues colleagues,
            InstantSource clock,
            AtomConfig config) {
        this.rows = rows;
        this.searches = searches;
        this.colleagues = colleagues;
        this.clock = clock;
        this.config = config;
    }

    /// A feed that was just made.
    record Made(AtomFeed feed, FeedToken token) {}

    /// A feed that may be read now.
    record Open(AtomFeed feed, SavedSearch search) {}

    /// @throws org.tidings.problem.ProblemException unless the member may read the search
    List<AtomFeed> of(Member member, String search) {
        return rows.of(member.organization(), readable(member, search).id());
    }

    /// @throws org.tidings.problem.ProblemException unless the member may read the search
    Made make(Member member, String search, @Nullable String name) {
        var of = readable(member, search);
        String checked = checked(name);
        if (rows.countOf(member.organization(), member.person()) >= config.most()) {
            throw AtomProblems.tooMany(config.most());
        }
        var feed =
                new AtomFeed(
                        UUID.randomUUID(),
                        member.organization(),
                        of.id(),
                        member.person(),
                        member.name(),
                        checked,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        null);
        var token = FeedToken.fresh();
        rows.add(feed, token);
        return new Made(feed, token);
    }

    /// Nobody reads it any more, from now on.
    void revoke(Member member, String search, String id) {
        var of = readable(member, search);
        var feed =
                uuid(id).flatMap(known -> rows.find(member.organization(), of.id(), known))
                        .orElseThrow(() -> AtomProblems.notFound(id));
        if (!mayRevoke(member, of, feed)) {
            throw AtomProblems.notYours(feed);
        }
        rows.remove(feed);
    }

    boolean mayRevoke(Member member, SavedSearch search, AtomFeed feed) {
        return member.leads()
                || feed.maker().equals(member.person())
                || search.owner().equals(member.person());
    }

    /// @throws org.tidings.problem.ProblemException when it may not be read, or not now
    Open open(String token) {
        var feed = FeedToken.of(token).flatMap(rows::find).orElseThrow(() -> AtomProblems.over());
        var search =
                searches.find(feed.reader(), feed.search()).orElseThrow(() -> AtomProblems.over());
        Instant now = clock.instant();
        Instant since = now.minus(config.makerAway());
        if (!colleagues.wasSeen(feed.organization(), feed.maker(), since)) {
            throw AtomProblems.resting(config.makerAway());
        }
        rows.used(feed, now);
        return new Open(feed, search);
    }

    /// To be shared again later does not bring them back.
    void onUnshared(@Observes SearchUnshared search) {
        rows.removeOthers(search.organization(), search.id(), search.owner());
    }

    SavedSearch readable(Member member, String search) {
        return uuid(search)
                .flatMap(known -> searches.find(member, known))
                .orElseThrow(() -> AtomProblems.searchNotFound(search));
    }

    private static String checked(@Nullable String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_NAME
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw AtomProblems.nameInvalid(LONGEST_NAME);
        }
        return stripped;
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
