package org.tidings.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.PublicationTime.Known;

/// When a page says that its article was published and last changed, and where it says so.
///
/// The most telling place first: linked data, meta elements, marked elements, the address, and last
/// what is printed near the headline.
final class PageTimes {
    static final List<String> PUBLISHED =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "og:published_time",
                    "datepublished",
                    "article:published",
                    "article.published",
                    "bt:pubdate",
                    "parsely-pub-date",
                    "sailthru.date",
                    "cxenseparse:recs:publishtime",
                    "publish_date",
                    "publish-date",
                    "publishdate",
                    "published_time",
                    "published-date",
                    "pubdate",
                    "publication_date",
                    "publicationdate",
                    "article_date_original",
                    "originalpublicationdate",
                    "date_published",
                    "dateposted",
                    "rnews:datepublished",
                    "dcterms.created",
                    "dcterms.issued",
                    "dc.date.issued",
                    "dc.date.created",
                    "dc.date.publication",
                    "dc.created",
                    "dc.date",
                    "dcterms.date",
                    "dc:date",
                    "citation_publication_date",
                    "citation_date",
                    "citation_online_date",
                    "article:post_date",
                    "vr:published_time",
                    "shareaholic:article_published_time",
                    "datecreated",
                    "created",
                    "gentime",
                    "date",
                    "timestamp");

    private static final List<String> MODIFIED =
            List.of(
                    "article:modified_time",
                    "og:article:modified_time",
                    "og:updated_time",
                    "datemodified",
                    "modified_time",
                    "updated_time",
                    "dcterms.modified",
                    "dc.modified",
                    "dc.date.modified",
                    "lastmod",
                    "last-modified",
                    "lastmodified",
                    "revised",
                    "article:modified");

    private PageTimes() {}

    /// A time with what was written for it.
    ///
    /// @param local the same in the outlet's own zone, as far as the page shows it
    record PageTime(WrittenTime time, WrittenTime local, Known known, String original) {
        PublicationTime publication() {
            return new PublicationTime(time.instant(), known, original);
        }
    }

    static @Nullable PageTime published(PageFactsSource page) {
        JsonNode article = page.article();
        PageTime found =
                first(
                        () -> read(JsonLd.text(article, "datePublished"), Known.JSON_LD),
                        () -> read(page.head().first(PUBLISHED), Known.META),
                        () -> MarkedTimes.published(page.document(), MarkedTimes.SURE),
                        () -> PrintedTimes.named(page.outline(), PrintedTimes.SURE),
                        () -> UrlTime.of(page.addresses()),
                        () -> MarkedTimes.published(page.document(), MarkedTimes.LIKELY),
                        () -> PrintedTimes.near(page.outline()),
                        () ->
                                read(
                                        JsonLd.text(article, "dateCreated", "uploadDate"),
                                        Known.JSON_LD),
                        () -> PrintedTimes.labelled(page.outline()),
                        () -> ScriptTimes.of(page.document()),
                        () -> PrintedTimes.named(page.outline(), PrintedTimes.LIKELY),
                        () -> read(page.head().first(MODIFIED), Known.META),
                        () -> read(JsonLd.text(article, "dateModified"), Known.JSON_LD),
                        () -> PrintedTimes.dateline(page.outline()),
                        () -> PrintedTimes.anywhere(page.outline()),
                        () -> UrlTime.of(page.images()));
        return found == null ? null : LocalDay.of(TimeVote.of(found, page), page);
    }

    static @Nullable PageTime modified(PageFactsSource page) {
        return first(
                () -> read(JsonLd.text(page.article(), "dateModified"), Known.JSON_LD),
                () -> read(page.head().first(MODIFIED), Known.META),
                () -> MarkedTimes.modified(page.document()));
    }

    @SafeVarargs
    private static @Nullable PageTime first(Supplier<Optional<PageTime>>... places) {
        for (Supplier<Optional<PageTime>> place : places) {
            Optional<PageTime> found = place.get();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    static Optional<PageTime> read(@Nullable String written, Known known) {
        return written == null
                ? Optional.empty()
                : TimeReader.read(written)
                        .map(time -> new PageTime(time, time, known, TextLines.line(written)));
    }
}
