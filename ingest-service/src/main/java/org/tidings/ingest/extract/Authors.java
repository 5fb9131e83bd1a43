package org.tidings.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who wrote an article, where its page says so. The name of the site or the outlet is no author.
///
/// @param byline as printed, without `By`, and who is credited; null when the page does not say
/// @param names each by itself, in the page's order
record Authors(@Nullable String byline, List<String> names) {
    private static final int LONGEST = 300;

    static Authors of(PageFactsSource page, String outlet) {
        Set<String> sites = new LinkedHashSet<>();
        sites.add(bare(outlet));
        addIfThere(sites, page.head().first("og:site_name", "application-name"));
        addIfThere(sites, JsonLd.text(page.article().path("publisher"), "name"));
        List<String> linked = linked(page.article().path("author"));
        String meta =
                page.head()
                        .first(
                                "author",
                                "article:author_name",
                                "parsely-author",
                                "sailthru.author",
                                "byl",
                                "dc.creator",
                                "dcterms.creator",
                                "article.author",
                                "og:author");
        String printed = PrintedByline.of(page.outline());
        List<String> names = AuthorNames.kept(linked, sites);
        if (names.isEmpty()) {
            names = AuthorNames.split(meta, sites);
        }
        if (names.isEmpty()) {
            names = AuthorNames.split(page.head().first("article:author", "creator"), sites);
        }
        if (names.isEmpty()) {
            names = AuthorNames.split(printed, sites);
        }
        String byline = byline(names, meta, printed, sites);
        return new Authors(withCredit(byline, PrintedCredit.of(page.outline())), names);
    }

    /// Who is credited stands beside who wrote it.
    private static @Nullable String withCredit(@Nullable String byline, @Nullable String credit) {
        if (byline == null || credit == null) {
            return byline == null ? credit : byline;
        }
        return byline.contains(credit) ? byline : byline + " · " + credit;
    }

    /// What is printed, where it names whom the page names elsewhere.
    private static @Nullable String byline(
            List<String> names,
            @Nullable String meta,
            @Nullable String printed,
            Set<String> sites) {
        for (String line : new @Nullable String[] {meta, printed}) {
            String byline = line == null ? "" : AuthorNames.withoutBy(line);
            boolean site = sites.contains(bare(byline)) || AuthorNames.isAddress(byline);
            boolean known = names.isEmpty() || byline.contains(names.getFirst());
            if (!byline.isEmpty() && byline.length() <= LONGEST && !site && known) {
                return byline;
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static void addIfThere(Set<String> sites, @Nullable String name) {
        if (name != null) {
            sites.add(bare(name));
        }
    }

    static String bare(String name) {
        return TextLines.line(name).toLowerCase(Locale.ROOT);
    }

    /// A name, an object with one, or a list of either.
    private static List<String> linked(JsonNode authors) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
            JsonNode name = author.isObject() ? author.path("name") : author;
            for (JsonNode each : name.isArray() ? name : List.of(name)) {
                String text = TextLines.line(each.asText(""));
                if (!text.isEmpty()) {
                    names.add(text);
                }
            }
        }
        return names;
    }
}
