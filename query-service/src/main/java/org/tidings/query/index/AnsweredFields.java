package org.tidings.query.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.query.language.Field;
import org.tidings.query.language.Group;

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
                            Map.entry(Field.WORDS, ArticleFields.WORDS),
                            Map.entry(Field.PERSON, ArticleFields.PERSON),
                            Map.entry(Field.ORGANIZATION, ArticleFields.ORGANIZATION),
                            Map.entry(Field.PLACE, ArticleFields.PLACE),
                            Map.entry(Field.ROLE, ArticleFields.ROLE),
                            Map.entry(Field.SPEAKER, ArticleFields.SPEAKER),
                            Map.entry(Field.TOPIC, ArticleFields.TOPIC),
                            Map.entry(Field.ABOUT_COUNTRY, ArticleFields.ABOUT_COUNTRY),
                            Map.entry(Field.TONE, ArticleFields.TONE),
                            Map.entry(Field.GROUP_SPEAKER, "in.speaker"),
                            Map.entry(Field.GROUP_TEXT, "in.text"),
                            Map.entry(Field.VERB, "in.verb"),
                            Map.entry(Field.CHANNEL, "in.channel"),
                            Map.entry(Field.STATUS, "in.status"),
                            Map.entry(Field.BY, "in.by"),
                            Map.entry(Field.WHAT, "in.what"),
                            Map.entry(Field.VALUE, ArticleFields.LOWER_VALUE),
                            Map.entry(Field.BOUND, "in.bound"),
                            Map.entry(Field.GROUP_PLACE, "in.place"),
                            Map.entry(Field.EVENT_TYPE, "in.type"),
                            Map.entry(Field.ACTOR, "in.actor")));

    private AnsweredFields() {}

    static Set<Field> all() {
        return NAMES.keySet();
    }

    /// Where a word without a field is sought in a group.
    static List<String> bare(Group group) {
        return Field.ofBareWords(group).map(AnsweredFields::name).stream().toList();
    }

    /// @throws IllegalArgumentException for a field that the index does not hold
    static String name(Field field) {
        return Optional.ofNullable(NAMES.get(field))
                .orElseThrow(() -> new IllegalArgumentException("not in the index: " + field));
    }
}
