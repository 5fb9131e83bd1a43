package org.tidings.ingest.poll;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How feeds are polled.
///
/// The rule: a feed that publishes so many entries a day is asked after [#share()] of the expected
/// gap between two of them, not sooner than [#shortest()] and not later than [#longest()]. How much
/// it publishes is estimated from the times that its entries carry and from the new entries that
/// polls find, the past counting half after each [#halfLife()]. A hint of the feed's own (`ttl`,
/// `sy:updatePeriod`, Cache-Control) makes the interval longer, up to [#longestHint()]; hours and
/// days that it wants to skip put a poll off, up to [#longestQuiet()]. An interval that a person
/// set for a feed takes the place of all this.
@ConfigMapping(prefix = "tidings.poll")
interface PollConfig {
    /// Between two polls of a feed of which nothing is known yet: it has no times, and no poll has
    /// found anything new. News feeds change a few times an hour.
    @WithDefault("15m")
    Duration interval();

    /// Of the expected gap between two entries. With a half, an entry waits a quarter of the gap on
    /// average; a conditional request in between costs next to nothing.
    @WithDefault("0.5")
    double share();

    /// However much a feed publishes. Oftener would be rude, and no analyst notices.
    @WithDefault("3m")
    Duration shortest();

    /// However little it publishes: the longest that the first entry after a silence waits.
    @WithDefault("3h")
    Duration longest();

    /// A feed's own hint is obeyed up to here; many say a day and publish every hour.
    @WithDefault("1h")
    Duration longestHint();

    /// A feed that wants nobody at some hours or days (`skipHours`, `skipDays`) is left alone for
    /// so long at a stretch beyond its interval; then it is asked once all the same. Many say that
    /// they rest at weekends, and do not.
    @WithDefault("1d")
    Duration longestQuiet();

    /// How fast the past is forgotten: a day holds one round of an outlet's busy and quiet hours.
    @WithDefault("1d")
    Duration halfLife();

    /// While a hub tells us of news, polls only make sure that it does.
    @WithDefault("6h")
    Duration pushed();

    /// After so many answers of "not modified" the feed is read whole once: some servers send one
    /// ETag for ever.
    @WithDefault("50")
    int verifyAfter();

    /// Or after this, whichever comes first.
    @WithDefault("1d")
    Duration verifyEvery();

    /// A server whose validators were found to lie is believed again after this.
    @WithDefault("30d")
    Duration distrust();

    /// How often to look for feeds that are due; the longest that a new feed waits.
    @WithDefault("1s")
    Duration tick();

    /// How often it is told that collecting runs, while it does.
    @WithDefault("1m")
    Duration beat();

    /// Polls at the same time in this process. Most of them wait for a server; those that store
    /// articles wait for a database connection.
    @WithDefault("128")
    int concurrency();

    /// A host is left alone for so long after a poll of one of its feeds, whichever replica made
    /// it. Within a process the fetcher keeps its own pause as well.
    @WithDefault("1s")
    Duration hostPause();

    /// How long after a crash another replica takes over.
    @WithDefault("30s")
    Duration lease();

    /// How often the leases of running polls are prolonged: well below the lease.
    @WithDefault("10s")
    Duration renewal();

    /// How often a page that fails is tried before its entry is skipped.
    @WithDefault("5")
    int attempts();

    /// A page whose entry has not changed is looked at again after this, when its feed changes.
    @WithDefault("1h")
    Duration refetchAfter();

    /// Pages change while they are young; from this age on only a changed entry counts.
    @WithDefault("2d")
    Duration refetchUntil();

    /// How failures are answered.
    Rest rest();

    /// How long a feed is left alone that fails: each failure in a row doubles the pause, up to the
    /// longest rest of its weight. No feed is given up.
    interface Rest {
        /// No answer, 5xx: the first pause is the feed's interval.
        @WithDefault("1d")
        Duration temporary();

        /// What we could not store, through no fault of the feed's; doubled up to its interval.
        @WithDefault("10s")
        Duration firstInternal();

        /// An answer that is no feed: a maintenance page, perhaps.
        @WithDefault("15m")
        Duration firstSoft();

        @WithDefault("3d")
        Duration soft();

        /// Not found, forbidden, unknown host: somebody has to change something first.
        @WithDefault("1h")
        Duration firstHard();

        @WithDefault("7d")
        Duration hard();

        /// 410: gone for good, says the outlet. Some come back all the same.
        @WithDefault("30d")
        Duration gone();

        /// Disallowed by robots.txt, which is read again once a day.
        @WithDefault("1d")
        Duration disallowed();

        /// From so many failures in a row a feed counts as resting.
        @WithDefault("4")
        int after();
    }
}
