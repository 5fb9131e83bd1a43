package org.tidings.query.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.tidings.query.language.Field;

/// Writes queries about generated articles: every operator, and every field that is answered.
final class AnswerableQueries {
    private static final List<Field> OUTSIDE =
            AnsweredFields.all().stream().filter(field -> field.groups().isEmpty()).toList();

    private final Random random;
    private final FoundQueries found;

    AnswerableQueries(long seed) {
        random = new Random(seed);
        found = new FoundQueries(random, this::text);
    }

    /// A query that may still be refused: nothing here checks that it asks for something.
    String query() {
        return switch (random.nextInt(7)) {
            case 0 -> joined(" ", this::clause);
            case 1 -> joined(" OR ", this::clause);
            case 2 -> clause() + " AND (" + joined(" OR ", this::clause) + ")";
            case 3 -> clause() + " -" + clause();
            case 4 -> "NOT " + clause() + " AND (" + clause() + " OR NOT " + clause() + ")";
            default -> clause();
        };
    }

    private String clause() {
        return switch (random.nextInt(6)) {
            case 0 -> near();
            case 1, 2 -> field(one(OUTSIDE));
            case 3, 4 -> found.group();
            default -> leaf();
        };
    }

    private String near() {
        String near = side() + nearness() + side();
        String whole = random.nextInt(3) == 0 ? near + nearness() + side() : near;
        return random.nextInt(6) == 0 ? side() + nearness() + "(" + whole + ")" : "(" + whole + ")";
    }

    private String side() {
        return random.nextInt(3) == 0 ? "(" + joined(" OR ", this::leaf) + ")" : leaf();
    }

    private String nearness() {
        return switch (random.nextInt(6)) {
            case 0 -> " SENT ";
            case 1 -> " PARA ";
            case 2 -> " NEAR ";
            case 3 -> " ONEAR/" + random.nextInt(5) + " ";
            default -> " NEAR/" + random.nextInt(5) + " ";
        };
    }

    private String leaf() {
        return switch (random.nextInt(9)) {
            case 0 -> "=" + word();
            case 1 -> one(List.of("sto*", "fer*", "Caf\u00E9*", "harb*", "ferri*", "2026*"));
            case 2 -> one(List.of("stor?", "f?rry", "c?fe", "n?ive", "pi??t", "ferri?s"));
            case 3 -> '"' + word() + ' ' + word() + '"';
            case 4 -> '"' + word() + ' ' + word() + "\"~" + random.nextInt(6);
            case 5 -> "\"=" + word() + " sto* " + word() + "\"~" + random.nextInt(9);
            case 6 -> word() + "-" + word();
            default -> word();
        };
    }

    private String word() {
        return Vocabulary.draw(random).surface();
    }

    private String field(Field field) {
        return switch (field) {
            case TITLE, BODY, LEAD -> field.title() + ":" + text();
            case AUTHOR ->
                    "author:"
                            + one(
                                    List.of(
                                            "Quill",
                                            "\"tessa quill\"",
                                            "(ana OR marsh)",
                                            "mar*",
                                            "\"Marsh Tessa\"",
                                            "(bo NEAR quill)"));
            case SOURCE ->
                    "source:"
                            + one(
                                    List.of(
                                            "\"harbour courier\"",
                                            "\"Quillon Wire\"",
                                            "Harb*",
                                            "(dockside OR \"Harbour Radio\")",
                                            GeneratedArticle.SOURCE_ID,
                                            "Harbour"));
            case DOMAIN ->
                    "domain:"
                            + one(
                                    List.of(
                                            "quillon.example",
                                            "news.quillon.example",
                                            "quil*",
                                            "example",
                                            "(harbour-courier.example OR none.example)"));
            case COUNTRY ->
                    "country:"
                            + one(
                                    List.of(
                                            "GB",
                                            "nl",
                                            "(GB OR NL)",
                                            "Britain",
                                            "Neth*",
                                            "\"united kingdom\"",
                                            "FR"));
            case SOURCE_TYPE -> "type:" + one(List.of("paper", "wire", "(blog OR wire)", "state"));
            case LANGUAGE ->
                    "lang:"
                            + one(
                                    List.of(
                                            "en",
                                            "en-gb",
                                            "PT",
                                            "(uk OR pt)",
                                            "Ukrainian",
                                            "(english -en-GB)",
                                            "Port*"));
            case PUBLISHED -> "date:" + time();
            case SEEN -> "seen:" + time();
            case WORDS ->
                    "words:"
                            + one(
                                    List.of(
                                            ">20",
                                            "<=12",
                                            "[10 TO 25]",
                                            "17",
                                            "(12 OR 30)",
                                            ">=8.5",
                                            "<8.5"));
            default -> found.field(field);
        };
    }

    private String text() {
        return switch (random.nextInt(4)) {
            case 0 -> near();
            case 1 -> "(" + joined(" OR ", this::leaf) + ")";
            case 2 -> "(" + leaf() + " -" + leaf() + ")";
            default -> leaf();
        };
    }

    private String time() {
        return one(
                List.of(
                        "last-2d",
                        "last-6h",
                        "last-10d",
                        "2026-03-08",
                        ">2026-03-05",
                        ">=2026-03-05",
                        "<2026-03-04",
                        "<=2026-03-04",
                        "[2026-03-01 TO 2026-03-06]",
                        "(2026-03-02 OR last-1d)"));
    }

    private String joined(String operator, Supplier<String> part) {
        var parts = new ArrayList<String>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            parts.add(part.get());
        }
        return String.join(operator, parts);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
