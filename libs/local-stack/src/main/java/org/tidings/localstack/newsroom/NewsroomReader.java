package org.tidings.localstack.newsroom;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads a newsroom's folder: one folder per host (see `seeds/README.md`).
final class NewsroomReader {
    private static final List<String> FILES = List.of("style.css", "picture.svg");

    private final Path root;
    private final NewsroomCalendar calendar;

    private NewsroomReader(Path root, NewsroomCalendar calendar) {
        this.root = root;
        this.calendar = calendar;
    }

    /// The sites by host, with all that they ever publish.
    static Map<String, Site> read(Path root, NewsroomCalendar calendar) throws IOException {
        return new NewsroomReader(root, calendar).sites();
    }

    private Map<String, Site> sites() throws IOException {
        var sites = new TreeMap<String, Site>();
        for (var folder : children(root)) {
            if (Files.exists(folder.resolve("outlet.txt"))) {
                var site = site(folder);
                sites.put(site.outlet().host(), site);
            }
        }
        sites.replaceAll((_, site) -> withReprints(site, sites));
        return sites;
    }

    private Site site(Path folder) throws IOException {
        var outletFile = folder.resolve("outlet.txt");
        var outlet = Outlet.of(folder.getFileName().toString(), HeaderedText.read(outletFile));
        var layout = folder.resolve("layout.html");
        var article = folder.resolve("article.html");
        return new Site(
                outlet,
                edited(articles(folder.resolve("articles"), outlet), folder, outlet),
                new Template(Files.readString(layout)),
                new Template(Files.readString(article)),
                files(folder),
                newest(List.of(outletFile, layout, article)));
    }

    private List<Article> articles(Path folder, Outlet outlet) throws IOException {
        var articles = new ArrayList<Article>();
        for (var file : children(folder)) {
            var slug = slug(file);
            var text = HeaderedText.read(file);
            articles.add(Article.of(slug, text, outlet, calendar, newest(List.of(file))));
        }
        articles.sort(comparing(NewsroomReader::moment, nullsFirst(naturalOrder())).reversed());
        return List.copyOf(articles);
    }

    /// Files of edits are called as the article's: `<slug>.txt`, a second one `<slug>.2.txt`.
    private static String slug(Path file) {
        return file.getFileName().toString().replaceFirst("(\\.\\d)?\\.txt$", "");
    }

    private List<Article> edited(List<Article> articles, Path site, Outlet outlet)
            throws IOException {
        var folder = site.resolve("edits");
        var files = Files.exists(folder) ? children(folder) : List.<Path>of();
        var edited = new ArrayList<Article>();
        var left = new ArrayList<>(files);
        for (var article : articles) {
            var edits = new ArrayList<Edit>();
            for (var file : files) {
                if (slug(file).equals(article.slug())) {
                    edits.add(edit(file, article, outlet));
                    left.remove(file);
                }
            }
            edited.add(article.withEdits(edits));
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("no article for the edits " + left);
        }
        return List.copyOf(edited);
    }

    private Edit edit(Path file, Article article, Outlet outlet) throws IOException {
        var text = HeaderedText.read(file);
        return Edit.of(text, article, outlet, calendar, newest(List.of(file)));
    }

    private static @Nullable OffsetDateTime moment(Article article) {
        return article.published();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new HashMap<String, String>();
        for (var name : FILES) {
            var file = folder.resolve(name);
            if (Files.exists(file)) {
                files.put("/" + name, Files.readString(file));
            }
        }
        return files;
    }

    private static Site withReprints(Site site, Map<String, Site> sites) {
        return site.withArticles(
                site.articles().stream().map(article -> withBody(article, sites)).toList());
    }

    private static Article withBody(Article article, Map<String, Site> sites) {
        var reprintOf = article.reprintOf();
        return reprintOf == null ? article : article.reprinting(original(reprintOf, sites));
    }

    private static Article original(String address, Map<String, Site> sites) {
        for (var site : sites.values()) {
            for (var article : site.articles()) {
                if (address.equals(site.outlet().host() + "/" + article.slug())) {
                    return article;
                }
            }
        }
        throw new IllegalArgumentException("no article to reprint at " + address);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private static Instant newest(List<Path> files) throws IOException {
        var newest = Instant.EPOCH;
        for (var file : files) {
            var changed = Files.getLastModifiedTime(file).toInstant();
            newest = changed.isAfter(newest) ? changed : newest;
        }
        return newest;
    }
}
