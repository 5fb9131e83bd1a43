package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Span;
import org.tidings.query.Sample;
import org.tidings.query.language.QueryParser;

class OccurrencesTest {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();

    @Test
    void givenAQuery_whenItsOccurrencesAreSought_thenEachClauseIsFoundByItself() {
        var index = new LuceneArticleIndex(() -> null, ANALYZER);
        var query = QueryParser.parse("\"sail again\" absent FERRY").query();

        var spans = index.occurrences(query, passage("The ferry sails again. Two ferries."));

        assertEquals(List.of(new Span(4, 9), new Span(10, 21), new Span(27, 34)), spans);
    }

    @Test
    void givenFieldsNearnessAndExclusion_whenOccurrencesAreSought_thenOnlyWhatMatchedIsMarked() {
        var index = new LuceneArticleIndex(() -> null, ANALYZER);
        String text = "Ferry pilots strike. A ferry waits.\nThe pilots met in town, no ferry near.";

        assertEquals(List.of("Ferry", "pilots"), marked(index, "ferry ONEAR/0 pilot", text));
        assertEquals(List.of("Ferry", "ferry"), marked(index, "lead:ferry title:strike", text));
        assertEquals(List.of("waits"), marked(index, "wait* -pilots type:paper", text));
        assertEquals(List.of("Ferry", "strike"), marked(index, "body:(strike SENT ferry)", text));
        assertEquals(List.of("Ferry"), marked(index, "=Ferry", text));
        assertEquals(List.of("pilots met in town"), marked(index, "\"pilots town\"~2", text));
    }

    private static List<String> marked(LuceneArticleIndex index, String query, String text) {
        return index.occurrences(QueryParser.parse(query).query(), passage(text)).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private static Passage passage(String text) {
        return Passage.of(text, Sample.of("", text).enriched().sentences(), List.of());
    }
}
