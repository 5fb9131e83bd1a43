package org.tidings.localstack.newsroom;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A moment at which readers of the newsroom find something that was not there before.
record Happening(Instant at, Kind kind, String outlet, String title, String url) {

    enum Kind {
        PUBLISHED,
        EDITED
    }

    /// All of them, in order of time.
    static List<Happening> of(Collection<Site> sites) {
        var happenings = new ArrayList<Happening>();
        for (var site : sites) {
            for (var article : site.articles()) {
                addAll(site, article, happenings);
            }
        }
        happenings.sort(comparing(Happening::at));
        return List.copyOf(happenings);
    }

    private static void addAll(Site site, Article article, List<Happening> happenings) {
        var outlet = site.outlet();
        var url = outlet.url(site.path(article));
        var published = article.published();
        if (published != null) {
            happenings.add(
                    new Happening(
                            published.toInstant(),
                            Kind.PUBLISHED,
                            outlet.name(),
                            article.title(),
                            url));
        }
        for (var edit : article.edits()) {
            happenings.add(
                    new Happening(
                            edit.at().toInstant(), Kind.EDITED, outlet.name(), edit.title(), url));
        }
    }
}
