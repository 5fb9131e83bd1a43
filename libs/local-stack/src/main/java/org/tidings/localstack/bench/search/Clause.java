package org.tidings.localstack.bench.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// A query, from which both ways of writing it follow: ours here, OpenSearch's in
/// [OpenSearchQueries].
sealed interface Clause {
    /// In title or text.
    record Word(String word) implements Clause {}

    record Phrase(List<String> words) implements Clause {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /// @param between the most words between the two, in any order
    record Near(String one, String other, int between) implements Clause {}

    record TitleWord(String word) implements Clause {}

    /// A field that is one of names.
    record Keyword(String field, String value) implements Clause {}

    /// Published on one of these days, in UTC.
    record Days(LocalDate first, LocalDate last) implements Clause {}

    /// Both of the same quotation.
    record Quoted(String speaker, String word) implements Clause {}

    record All(List<Clause> parts) implements Clause {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Clause> parts) implements Clause {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Clause part) implements Clause {}

    /// In the query language.
    default String text() {
        return switch (this) {
            case Word(String word) -> word;
            case Phrase(List<String> words) -> quoted(String.join(" ", words));
            case Near(String one, String other, int between) ->
                    one + " NEAR/" + between + " " + other;
            case TitleWord(String word) -> "title:" + word;
            case Keyword(String field, String value) -> field + ":" + quoted(value);
            case Days(LocalDate first, LocalDate last) -> "date:[" + first + " TO " + last + "]";
            case Quoted(String speaker, String word) ->
                    "quotation:( speaker:" + quoted(speaker) + " AND text:" + word + " )";
            case All(List<Clause> parts) -> joined(parts, " AND ");
            case Any(List<Clause> parts) -> joined(parts, " OR ");
            case Not(Clause part) -> "NOT " + bracketed(part);
        };
    }

    private static String joined(List<Clause> parts, String operator) {
        return parts.stream().map(Clause::bracketed).collect(Collectors.joining(operator));
    }

    private static String bracketed(Clause part) {
        return part instanceof All || part instanceof Any || part instanceof Near
                ? "(" + part.text() + ")"
                : part.text();
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }

    /// How many clauses stand in it.
    default int size() {
        return switch (this) {
            case All(List<Clause> parts) -> parts.stream().mapToInt(Clause::size).sum();
            case Any(List<Clause> parts) -> parts.stream().mapToInt(Clause::size).sum();
            case Not(Clause part) -> part.size();
            case Word _, Phrase _, Near _, TitleWord _, Keyword _, Days _, Quoted _ -> 1;
        };
    }
}
