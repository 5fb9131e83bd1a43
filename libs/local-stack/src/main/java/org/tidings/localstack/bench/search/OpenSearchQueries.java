package org.tidings.localstack.bench.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// Writes queries in OpenSearch's language so that they mean the same there.
final class OpenSearchQueries {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of("title", "text");

    private OpenSearchQueries() {}

    static ObjectNode of(Clause clause) {
        return switch (clause) {
            case Clause.Word(String word) -> inTexts(field -> leaf("match", field, word));
            case Clause.TitleWord(String word) -> leaf("match", "title", word);
            case Clause.Phrase(List<String> words) ->
                    inTexts(field -> leaf("match_phrase", field, String.join(" ", words)));
            case Clause.Near near -> inTexts(field -> near(field, near));
            case Clause.Keyword(String field, String value) ->
                    leaf("term", field, value.toLowerCase(Locale.ROOT));
            case Clause.Days(LocalDate first, LocalDate last) -> days(first, last);
            case Clause.Quoted quoted -> quoted(quoted);
            case Clause.All(List<Clause> parts) -> all(parts);
            case Clause.Any(List<Clause> parts) -> any(parts.stream().map(c -> of(c)).toList());
            case Clause.Not(Clause part) -> {
                var bool = JSON.objectNode();
                bool.putObject("bool").putArray("must_not").add(of(part));
                yield bool;
            }
        };
    }

    @FunctionalInterface
    private interface InField {
        ObjectNode query(String field);
    }

    private static ObjectNode inTexts(InField query) {
        return any(TEXTS.stream().map(query::query).toList());
    }

    private static ObjectNode any(List<ObjectNode> parts) {
        var query = JSON.objectNode();
        query.putObject("bool").putArray("should").addAll(parts);
        return query;
    }

    /// What is excluded is no part that must be there.
    private static ObjectNode all(List<Clause> parts) {
        var query = JSON.objectNode();
        var bool = query.putObject("bool");
        ArrayNode must = bool.putArray("must");
        ArrayNode mustNot = bool.putArray("must_not");
        for (Clause part : parts) {
            if (part instanceof Clause.Not(Clause excluded)) {
                mustNot.add(of(excluded));
            } else {
                must.add(of(part));
            }
        }
        return query;
    }

    private static ObjectNode leaf(String type, String field, String value) {
        var query = JSON.objectNode();
        query.putObject(type).put(field, value);
        return query;
    }

    private static ObjectNode near(String field, Clause.Near near) {
        var query = JSON.objectNode();
        var all =
                query.putObject("intervals")
                        .putObject(field)
                        .putObject("all_of")
                        .put("max_gaps", near.between())
                        .put("ordered", false);
        var intervals = all.putArray("intervals");
        for (String word : List.of(near.one(), near.other())) {
            intervals.addObject().putObject("match").put("query", word);
        }
        return query;
    }

    private static ObjectNode days(LocalDate first, LocalDate last) {
        var query = JSON.objectNode();
        query.putObject("range")
                .putObject("published")
                .put("gte", millis(first))
                .put("lt", millis(last.plusDays(1)));
        return query;
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static ObjectNode quoted(Clause.Quoted quoted) {
        var query = JSON.objectNode();
        query.putObject("nested")
                .put("path", "quotation")
                .putObject("query")
                .putObject("bool")
                .putArray("must")
                .add(leaf("term", "quotation.speaker", quoted.speaker().toLowerCase(Locale.ROOT)))
                .add(leaf("match", "quotation.text", quoted.word()));
        return query;
    }
}
