package org.tidings.ingest.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;
import org.tidings.ingest.extract.PageTimes.PageTime;
import org.tidings.ingest.fetch.FetchedDocument;

/// Finds the article on a page.
@ApplicationScoped
public class PageExtractor {
    /// @param outlet the name of the outlet, which is never taken for an author
    public ExtractedPage extract(FetchedDocument document, String outlet) {
        return extract(
                document.body().toByteArray(), document.contentType(), document.url(), outlet);
    }

    /// Reads a page that may come from anywhere, in time that grows with its length only.
    ///
    /// @param contentType as the server says, for the charset in it
    /// @param url where the page lay; null when unknown, then relative links say nothing
    /// @param outlet the name of the outlet, which is never taken for an author; null when unknown
    public ExtractedPage extract(
            byte[] body, @Nullable String contentType, @Nullable URI url, @Nullable String outlet) {
        var page = PageFactsSource.of(PageSource.parse(body, contentType, url), url);
        String title = PageTitle.of(page);
        var authors = Authors.of(page, outlet == null ? "" : outlet);
        PageTime published = PageTimes.published(page);
        PageTime modified = PageTimes.modified(page);
        var highlights = Highlights.of(page.outline());
        boolean paywalled = Paywall.isShown(page);
        LinkedBody linked = LinkedBody.of(page.article(), page.outline());
        List<Line> found = MainText.of(page.outline(), title, authors.names());
        ArticleText text = ArticleText.of(BodyChooser.choose(page.outline(), found, linked));
        return new ExtractedPage(
                title,
                authors.byline(),
                text.text(),
                text.blocks(),
                time(published),
                time(modified),
                iso(published),
                iso(modified),
                PageLinks.canonical(page.document()),
                Facts.of(page, authors.names(), paywalled, highlights));
    }

    private static PublicationTime time(@Nullable PageTime time) {
        return time == null ? PublicationTime.UNKNOWN : time.publication();
    }

    private static @Nullable String iso(@Nullable PageTime time) {
        return time == null ? null : time.local().iso();
    }
}
