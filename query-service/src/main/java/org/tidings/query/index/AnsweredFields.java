package org.tidings.query.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.query.language.Field;

/// Which fields of the language the index holds, and under which names.
final class AnsweredFields {
    /// Where a word without a field is sought.
    static final List<String> BARE = List.of(ArticleFields.TITLE, ArticleFields.TEXT);

    private static final Map<Field, String> NAMES =
            new EnumMap<>(
                    Map.ofEntries(
                            Map.entry(Field.TITLE, ArticleFields.TITLE),
                            Map.entry(Field.LEAD, ArticleFields.LEAD),
                            Map.entry(Field.BODY, ArticleFields.TEXT),
                            Map.entry(Field.AUTHOR, ArticleFields.AUTHOR),
                            Map.entry(Field.SOURCE, ArticleFields.SOURCE),
                            Map.entry(Field.DOMAIN, ArticleFields.DOMAIN),
                            Map.entry(Field.COUNTRY, ArticleFields.COUNTRY),
                            Map.entry(Field.SOURCE_TYPE, ArticleFields.SOURCE_TYPE),
                            Map.entry(Field.LANGUAGE, ArticleFields.LANGUAGE),
                            Map.entry(Field.PUBLISHED, ArticleFields.PUBLISHED),
                            Map.entry(Field.SEEN, ArticleFields.FETCHED),
                            Map.entry(Field.WORDS, ArticleFields.WORDS)));

    private AnsweredFields() {}

    static Set<Field> all() {
        return NAMES.keySet();
    }

    /// @throws IllegalArgumentException for a field that the index does not hold
    static String name(Field field) {
        return Optional.ofNullable(NAMES.get(field))
                .orElseThrow(() -> new IllegalArgumentException("not in the index: " + field));
    }
}
