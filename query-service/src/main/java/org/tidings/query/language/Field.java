package org.tidings.query.language;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fields of the language. Two may share a name where one stands outside of groups and the
/// other inside.
public enum Field {
    TITLE("title", Kind.TEXT),
    LEAD("lead", Kind.TEXT),
    BODY("body", Kind.TEXT),

    PERSON("person", Kind.NAME),
    ORGANIZATION("org", Kind.NAME),
    PLACE("place", Kind.NAME),
    ROLE("role", Kind.NAME),
    SPEAKER("speaker", Kind.NAME),
    TOPIC("topic", Kind.NAME),
    ABOUT_COUNTRY("about-country", Kind.NAME),

    GROUP_SPEAKER("speaker", Kind.NAME, Group.QUOTATION, Group.STATEMENT),
    GROUP_TEXT("text", Kind.TEXT, Group.QUOTATION, Group.STATEMENT, Group.CLAIM),
    VERB("verb", Kind.TEXT, Group.QUOTATION, Group.STATEMENT),
    CHANNEL("channel", Kind.NAME, Group.QUOTATION, Group.STATEMENT),
    STATUS(
            "status",
            List.of("asserted", "reported", "unconfirmed", "confirmed", "denied", "declined"),
            Group.CLAIM),
    BY("by", Kind.NAME, Group.CLAIM),
    WHAT("what", Kind.TEXT, Group.COUNT),
    VALUE("value", Kind.NUMBER, Group.COUNT),
    BOUND(
            "bound",
            List.of("exact", "at-least", "at-most", "nearly", "more-than", "about"),
            Group.COUNT),
    GROUP_PLACE("place", Kind.NAME, Group.COUNT, Group.EVENT),
    EVENT_TYPE("type", Kind.NAME, Group.EVENT),
    ACTOR("actor", Kind.NAME, Group.EVENT),

    STORY("story", Kind.NAME),
    ORIGINS("origins", Kind.NUMBER),

    SOURCE("source", Kind.NAME),
    DOMAIN("domain", Kind.NAME),
    AUTHOR("author", Kind.TEXT),
    COUNTRY("country", Kind.NAME),
    SOURCE_TYPE("type", List.of("wire", "paper", "broadcaster", "blog", "state", "government")),
    LANGUAGE("lang", Kind.NAME),
    PUBLISHED("date", Kind.DATE),
    SEEN("seen", Kind.DATE),
    WORDS("words", Kind.NUMBER),
    TONE("tone", Kind.NUMBER),

    TAG("tag", Kind.NAME),
    LIST("list", Kind.NAME),
    NOTE("note", Kind.NAME),
    SAVED_SEARCH("search", Kind.NAME);

    private static final Set<Field> LIVING = EnumSet.of(STORY, ORIGINS, TAG, LIST, NOTE);

    private final String title;
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> choices;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<Group> groups;

    Field(String title, Kind kind, Group... groups) {
        this(title, kind, List.of(), groups);
    }

    Field(String title, List<String> choices, Group... groups) {
        this(title, Kind.ENUMERATION, choices, groups);
    }

    Field(String title, Kind kind, List<String> choices, Group... groups) {
        this.title = title;
        this.kind = kind;
        this.choices = choices;
        this.groups = Set.of(groups);
    }

    /// What stands behind the colon.
    public enum Kind {
        /// Words of a text, with everything that can be said of words.
        TEXT,
        /// A whole name, an alias or an id.
        NAME,
        DATE,
        NUMBER,
        /// One of [#choices()].
        ENUMERATION
    }

    /// As queries write it.
    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    /// Empty unless the kind is an enumeration.
    public List<String> choices() {
        return choices;
    }

    /// Whether it may change after the article has arrived.
    public boolean isLiving() {
        return LIVING.contains(this);
    }

    /// In which groups it may stand; empty: outside of groups.
    public Set<Group> groups() {
        return groups;
    }

    /// @param group where it is to stand; null: outside of groups
    boolean standsIn(@Nullable Group group) {
        return group == null ? groups.isEmpty() : groups.contains(group);
    }

    /// @param group where it is to stand; null: outside of groups
    static Optional<Field> named(String title, @Nullable Group group) {
        return Arrays.stream(values())
                .filter(field -> field.title.equals(title) && field.standsIn(group))
                .findFirst();
    }

    /// Fields of the name, wherever they stand.
    static List<Field> anywhere(String title) {
        return Arrays.stream(values()).filter(field -> field.title.equals(title)).toList();
    }

    /// What a word without a field means inside a group; empty when it means nothing.
    public static Optional<Field> ofBareWords(Group group) {
        return switch (group) {
            case QUOTATION, STATEMENT, CLAIM -> Optional.of(GROUP_TEXT);
            case COUNT -> Optional.of(WHAT);
            case EVENT -> Optional.empty();
        };
    }
}
