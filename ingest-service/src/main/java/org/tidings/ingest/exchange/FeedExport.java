package org.tidings.ingest.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.collection.CollectionView;
import org.tidings.ingest.collection.Collections;
import org.tidings.ingest.feed.FeedView;
import org.tidings.ingest.feed.Feeds;

/// Writes what a reader may see as lists that [FeedImport] reads. A feed whose outlet is in several
/// collections stands in the first of them by name.
@ApplicationScoped
class FeedExport {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "url",
                            "title",
                            "collection",
                            "site",
                            "outlet",
                            "country",
                            "language",
                            "kind",
                            "interval")
                    .get();

    private final Feeds feeds;
    private final Collections collections;

    FeedExport(Feeds feeds, Collections collections) {
        this.feeds = feeds;
        this.collections = collections;
    }

    String opml(List<Visibility> scopes) {
        return OpmlWriter.write(listed(scopes));
    }

    String csv(List<Visibility> scopes) {
        var text = new StringWriter();
        try (var rows = new CSVPrinter(text, FORMAT)) {
            for (ListedFeed feed : listed(scopes)) {
                rows.printRecord(
                        feed.url(),
                        cell(feed.title()),
                        cell(feed.collection()),
                        feed.site(),
                        cell(feed.outlet()),
                        feed.country(),
                        feed.language(),
                        feed.kind(),
                        feed.interval());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static @Nullable String cell(@Nullable String text) {
        return text == null ? null : CellText.write(text);
    }

    private List<ListedFeed> listed(List<Visibility> scopes) {
        Map<UUID, String> folders = new HashMap<>();
        for (CollectionView collection : collections.visibleTo(scopes)) {
            collection
                    .outlets()
                    .forEach(member -> folders.putIfAbsent(member.id(), collection.name()));
        }
        List<ListedFeed> listed = new ArrayList<>();
        for (FeedView feed : feeds.list(scopes)) {
            listed.add(listed(feed, folders.get(feed.outlet().id())));
        }
        return listed;
    }

    private static ListedFeed listed(FeedView feed, @Nullable String collection) {
        var outlet = feed.outlet();
        return new ListedFeed(
                0,
                feed.url(),
                feed.title(),
                collection,
                "https://" + outlet.domain() + "/",
                outlet.name(),
                outlet.country(),
                outlet.language(),
                outlet.kind().name(),
                feed.interval() == null ? null : Objects.toString(feed.interval()));
    }
}
