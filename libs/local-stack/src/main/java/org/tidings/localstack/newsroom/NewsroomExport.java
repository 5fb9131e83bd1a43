package org.tidings.localstack.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes what the newsroom serves when all of it is out, to be read as files.
public final class NewsroomExport {
    private NewsroomExport() {}

    /// Each article's page goes to the folder `pages`, each feed to the folder `feeds`.
    ///
    /// @param newsroom such as `seeds/newsroom`
    /// @param target made when it is not there
    public static void write(Path newsroom, Path target) throws IOException {
        Path pages = Files.createDirectories(target.resolve("pages"));
        Path feeds = Files.createDirectories(target.resolve("feeds"));
        var calendar = NewsroomSettings.read(newsroom).calendar();
        for (Site site : NewsroomReader.read(newsroom, calendar).values()) {
            Map<String, Page> all = SitePages.of(site);
            String name = site.outlet().host();
            Files.writeString(feeds.resolve(name + ".xml"), text(all, "/feed.xml"));
            for (Article article : site.articles()) {
                var file = pages.resolve(name + "-" + article.slug() + ".html");
                Files.writeString(file, text(all, site.path(article)));
            }
        }
    }

    private static String text(Map<String, Page> pages, String path) {
        Page page = pages.get(path);
        if (page == null) {
            throw new IllegalStateException("the newsroom has no page " + path);
        }
        return page.text();
    }
}
