package org.tidings.ingest.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.extract.ExtractedPage;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.identity.Alias;
import org.tidings.ingest.identity.FirstSight;

/// What a page says of an article, with what is known from elsewhere where the page is silent.
public final class PageCapture {
    private PageCapture() {}

    /// @param title for a page without one; null where nobody knows
    /// @param published for a page that does not say
    public static Capture of(
            Visibility scope,
            List<Alias> names,
            FirstSight first,
            FetchedDocument page,
            ExtractedPage says,
            @Nullable String title,
            PublicationTime published) {
        boolean pageKnows = says.published().known() != PublicationTime.Known.UNKNOWN;
        return new Capture(
                scope,
                names,
                first,
                says.title() == null ? title : says.title(),
                says.byline(),
                says.text(),
                pageKnows ? says.published() : published,
                says.canonical(),
                page.at(),
                says.blocks(),
                says.facts(),
                says.modified());
    }
}
