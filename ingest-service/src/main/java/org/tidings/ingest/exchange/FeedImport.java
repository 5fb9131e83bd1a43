package org.tidings.ingest.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.collection.Collections;
import org.tidings.ingest.exchange.ImportReport.Line;
import org.tidings.ingest.exchange.ImportReport.Outcome;
import org.tidings.ingest.feed.FeedDraft;
import org.tidings.ingest.feed.FeedView;
import org.tidings.ingest.feed.Feeds;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.ingest.outlet.Outlets;
import org.tidings.ingest.outlet.VisibleScopes;
import org.tidings.problem.ProblemException;
import org.tidings.tenancy.Caller;

/// Adds the feeds of a list, each on its own: a line that is refused keeps no other from being
/// added. A dry run does the same and takes it back.
@ApplicationScoped
class FeedImport {
    private static final String PREFIX = "urn:tidings:problem:";

    private final Feeds feeds;
    private final Outlets outlets;
    private final Collections collections;
    private final VisibleScopes scopes;
    private final Caller caller;

    FeedImport(
            Feeds feeds,
            Outlets outlets,
            Collections collections,
            VisibleScopes scopes,
            Caller caller) {
        this.feeds = feeds;
        this.outlets = outlets;
        this.collections = collections;
        this.scopes = scopes;
        this.caller = caller;
    }

    /// @param collected whether folders become collections
    ImportReport run(List<ListedFeed> list, boolean dryRun, boolean collected) {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Map<String, Set<UUID>> members = new LinkedHashMap<>();
        for (ListedFeed listed : list) {
            lines.add(line(listed, dryRun, collected, seen, members));
        }
        return ImportReport.of(dryRun, made(members, dryRun), lines);
    }

    private Line line(
            ListedFeed listed,
            boolean dryRun,
            boolean collected,
            Set<String> seen,
            Map<String, Set<UUID>> members) {
        try {
            if (collected && listed.collection() != null) {
                Collections.checkName(listed.collection());
            }
            var shared = shared(listed);
            if (shared.isPresent()) {
                return Line.of(
                        listed,
                        Outcome.ALREADY,
                        "It is a shared feed; follow it, or its outlet.",
                        shared.get());
            }
            Feeds.Added added = add(listed, dryRun);
            FeedView feed = added.feed();
            if (collected && listed.collection() != null) {
                members.computeIfAbsent(listed.collection(), _ -> new LinkedHashSet<>())
                        .add(feed.outlet().id());
            }
            boolean isNew = seen.add(feed.url()) && added.created();
            return Line.of(
                    listed,
                    isNew ? Outcome.ADDED : Outcome.ALREADY,
                    null,
                    isNew && dryRun ? null : feed.id());
        } catch (ProblemException refused) {
            var problem = refused.problem();
            String slug = problem.type().toString().replace(PREFIX, "");
            return Line.refused(listed, slug, problem.detail());
        }
    }

    /// An organisation needs no copy of what is fetched for everybody.
    private Optional<UUID> shared(ListedFeed listed) {
        return scopes.own().equals(Visibility.PUBLIC)
                ? Optional.empty()
                : WebAddress.tryParse(listed.url())
                        .flatMap(at -> feeds.known(Visibility.PUBLIC, at.toString()));
    }

    private Feeds.Added add(ListedFeed listed, boolean dryRun) {
        QuarkusTransaction.begin();
        Feeds.Added added;
        try {
            added = feeds.add(scopes, draft(listed), caller.person());
        } catch (RuntimeException failure) {
            QuarkusTransaction.rollback();
            throw failure;
        }
        if (dryRun) {
            QuarkusTransaction.rollback();
        } else {
            QuarkusTransaction.commit();
        }
        return added;
    }

    private FeedDraft draft(ListedFeed listed) {
        var outlet = ListedFeedReading.outlet(listed);
        String domain = ListedFeedReading.domain(listed);
        UUID id = null;
        if (domain != null && WebAddress.tryParse(listed.url()).isPresent()) {
            id = outlets.ofFeed(scopes.own(), domain, outlet).id();
        }
        return new FeedDraft(listed.url(), listed.title(), outlet, id, listed.interval(), null);
    }

    /// @return names of the collections that were made, or would be
    private List<String> made(Map<String, Set<UUID>> members, boolean dryRun) {
        List<String> made = new ArrayList<>();
        members.forEach(
                (name, outletIds) -> {
                    boolean isNew =
                            dryRun
                                    ? !collections.isThere(scopes.own(), name)
                                    : collections.fill(scopes.own(), name, outletIds);
                    if (isNew) {
                        made.add(name);
                    }
                });
        return made;
    }
}
