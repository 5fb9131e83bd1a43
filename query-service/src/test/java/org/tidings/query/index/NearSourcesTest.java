package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.lucene.index.memory.MemoryIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.query.language.QueryParser;

class NearSourcesTest {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();

    /// What a row of random queries found first.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
                    '"ferry ferry" ONEAR/0 "ferry ferry"',   ferry ferry ferry ferry,      1
                    '"ferry ferry" ONEAR/0 "ferry ferry"',   ferry ferry ferry,            0
                    '"ferry ferry" NEAR/1 "ferry ferry"',    ferry ferry sea ferry ferry,  1
                    '"ferry ferry" NEAR/0 "ferry ferry"',    ferry ferry sea ferry ferry,  0
                    '"a b"~2 NEAR/1 "a b"~2',                a x b a b,                    1
                    '"a b"~2 NEAR/1 "a b"~2',                a x b,                        0
                    '"a b"~2 SENT "a b"~2',                  a x b a b,                    1
                    '(a NEAR/1 b) ONEAR/0 (a NEAR/1 b)',     a b b a,                      1
                    '(a NEAR/1 b) ONEAR/0 (a NEAR/1 b)',     a b a,                        0
                    ferry NEAR/0 ferry,                      ferry ferry,                  1
                    ferry NEAR/0 ferry,                      ferry,                        0
                    fer* NEAR/0 fer*,                        ferry,                        0
                    fer* ONEAR/0 fer*,                       ferries ferry,                1
                    """)
    void givenTheSameOnBothSides_whenItIsSoughtNearItself_thenItMustStandThereTwice(
            String query, String text, int expected) {
        var memory = new MemoryIndex();
        memory.addField(ArticleFields.TEXT, text, ANALYZER);
        var searcher = memory.createSearcher();
        var queries =
                new TextQueries(
                        ArticleFields.TEXT, ANALYZER, new Expansions(searcher.getIndexReader()));

        float score = memory.search(queries.near(QueryParser.parse(query).query()));

        assertEquals(expected, score > 0 ? 1 : 0);
    }
}
