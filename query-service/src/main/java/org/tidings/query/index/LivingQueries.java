package org.tidings.query.index;

import org.apache.lucene.search.Query;
import org.tidings.query.language.Field;
import org.tidings.query.store.Viewer;

/// Makes of living fields what the engine runs: the ids of the articles that have them now.
///
/// @param viewer in whose organisation
record LivingQueries(LivingFields fields, Viewer viewer) {
    static final LivingQueries NONE = new LivingQueries(LivingFields.NONE, new Viewer(null));

    boolean answer(Field field) {
        return fields.fields().contains(field);
    }

    Query query(Field field, org.tidings.query.language.Query value) {
        return VisibleArticles.oneOf(ArticleFields.ID, fields.articles(viewer, field, value));
    }
}
