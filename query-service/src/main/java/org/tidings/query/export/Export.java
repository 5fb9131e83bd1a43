package org.tidings.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.index.ArticleIndex.Walk;

/// Writes all that a query finds, page by page, so that it needs no more memory for a million
/// articles than for a hundred.
final class Export {
    private static final Logger LOG = Logger.getLogger(Export.class);

    private final Walk walk;
    private final Function<List<UUID>, List<ExportedArticle>> articles;
    private final Lines lines;
    private long written;

    /// @param articles what is written of a page, in its order
    Export(Walk walk, Function<List<UUID>, List<ExportedArticle>> articles, Lines lines) {
        this.walk = walk;
        this.articles = articles;
        this.lines = lines;
    }

    /// What breaks off says so in its last line.
    ///
    /// @throws IOException when nobody reads any more
    void writeTo(OutputStream out) throws IOException {
        try (walk) {
            write(out, lines.head());
            var page = walk.next();
            while (!page.isEmpty()) {
                write(out, text(page));
                out.flush();
                page = walk.next();
            }
        } catch (RuntimeException failure) {
            LOG.error("an export broke off", failure);
            write(out, lines.broken(written, walk.total()));
        }
    }

    private String text(List<Hit> page) {
        var text = new StringBuilder();
        for (ExportedArticle article : articles.apply(page.stream().map(Hit::id).toList())) {
            text.append(lines.article(article));
            written++;
        }
        return text.toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
