package org.tidings.query.language;

/// Why a query is refused: the name and the title of its [org.tidings.problem.Problem].
enum Reason {
    EMPTY("query-empty", "The query asks for nothing"),
    QUOTE_OPEN("query-quote-not-closed", "A quote is not closed"),
    BRACKET_OPEN("query-bracket-not-closed", "A bracket is not closed"),
    BRACKET_STRAY("query-bracket-not-opened", "A bracket closes nothing"),
    BRACKETS_EMPTY("query-brackets-empty", "There is nothing in the brackets"),
    TOO_DEEP("query-too-deep", "The query is nested too deeply"),
    OPERAND_MISSING("query-operand-missing", "An operator has nothing to join"),
    AND_OR_MIXED("query-and-or-mixed", "AND and OR are mixed without brackets"),
    NEGATIVES_ONLY("query-negatives-only", "The query only excludes"),
    PREFIX_TOO_SHORT("query-prefix-too-short", "Too few letters before *"),
    WILDCARD_MISPLACED("query-wildcard-misplaced", "A wildcard stands where it cannot"),
    EXACT_MISPLACED("query-exact-misplaced", "= stands where it cannot"),
    DISTANCE_INVALID("query-distance-invalid", "A distance is missing or too great"),
    NEAR_OPERAND("query-near-operand", "Only words can be near one another"),
    FIELD_UNKNOWN("query-field-unknown", "There is no such field"),
    FIELD_MISPLACED("query-field-misplaced", "The field cannot stand here"),
    VALUE_MISSING("query-value-missing", "The field has no value"),
    VALUE_INVALID("query-value-invalid", "The field cannot have this value"),
    SEARCH_UNKNOWN("query-search-unknown", "There is no such saved search"),
    SEARCH_CYCLE("query-search-cycle", "A saved search would use itself"),
    TOO_LONG("query-too-long", "The query is too long"),
    TOO_MANY_CLAUSES("query-too-many-clauses", "The query has too many clauses"),
    NOT_SUPPORTED_YET("query-not-supported-yet", "Not supported yet");

    private final String slug;
    private final String title;

    Reason(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }
}
