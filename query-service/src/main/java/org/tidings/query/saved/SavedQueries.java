package org.tidings.query.saved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.problem.ProblemException;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.language.NamedQueries;
import org.tidings.query.language.ParsedQuery;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;

/// Reads queries in which saved searches are named.
@ApplicationScoped
public class SavedQueries {
    private static final NamedQueries NONE = new NoNames();

    private final SavedSearchRepository rows;
    private final ArticleIndex index;

    SavedQueries(SavedSearchRepository rows, ArticleIndex index) {
        this.rows = rows;
        this.index = index;
    }

    /// @param organization null: of nobody's, where no search has a name
    /// @param person whose searches are meant
    /// @param self the saved search whose query it is to be; null: of none
    /// @throws ProblemException when the query is refused
    ParsedQuery read(
            String text, @Nullable String organization, String person, @Nullable UUID self) {
        var names = organization == null ? NONE : new SavedNames(rows, organization, person);
        return QueryParser.parse(text, index.fields(), names, self);
    }

    /// What a saved search asks for now; empty where it names one that is not there any more, or a
    /// field that can no longer be asked for.
    public Optional<Query> tree(SavedSearch search) {
        try {
            return Optional.of(
                    read(search.query(), search.organization(), search.owner(), search.id())
                            .query());
        } catch (ProblemException refused) {
            return Optional.empty();
        }
    }

    private static final class NoNames implements NamedQueries {
        @Override
        public Optional<Named> named(String name) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of();
        }
    }
}
