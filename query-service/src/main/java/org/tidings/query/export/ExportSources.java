package org.tidings.query.export;

import jakarta.enterprise.context.ApplicationScoped;
import org.tidings.query.desk.Marks;
import org.tidings.query.desk.WrittenNotes;
import org.tidings.query.origin.CopyGroups;
import org.tidings.query.store.ArticleRepository;

/// Where what is written of an article comes from.
@ApplicationScoped
class ExportSources {
    private final ArticleRepository articles;
    private final CopyGroups groups;
    private final Marks marks;
    private final WrittenNotes notes;

    ExportSources(ArticleRepository articles, CopyGroups groups, Marks marks, WrittenNotes notes) {
        this.articles = articles;
        this.groups = groups;
        this.marks = marks;
        this.notes = notes;
    }

    ArticleRepository articles() {
        return articles;
    }

    CopyGroups groups() {
        return groups;
    }

    Marks marks() {
        return marks;
    }

    WrittenNotes notes() {
        return notes;
    }
}
