package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.Span;
import org.tidings.query.language.QueryParser;

/// What of the seed article is marked when a query asks for what was found in it.
class FoundPlacesTest {
    private static final LuceneArticleIndex INDEX =
            new LuceneArticleIndex(
                    () -> {
                        throw new IllegalStateException("the text alone is looked at");
                    },
                    new WordAnalyzer());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    person:"Dan Driscoll"                | Dan Driscoll;Driscoll
                    place:691650                         | Ternopil
                    role:scientist                       | a political scientist at the University of Pennsylvania
                    about-country:TR                     | Turkey
                    org:(NATO -EU)                       | NATO
                    speaker:"Marco Rubio"                | Achieving durable peace will require;Marco Rubio
                    quotation:(inch* NEAR/6 land)        | We will not give up a single inch
                    quotation:(speaker:Zelensky)         | We will not give up a single inch
                    quotation:(speaker:Zelensky NATO)    |
                    count:(what:killed value:26)         | at least 26 people
                    claim:(status:unconfirmed by:Moscow) | neither Washington nor Moscow has confirmed
                    tone:<1 topic:politics               |
                    ternopil -person:Driscoll            | Ternopil
                    """)
    void givenTheSeedArticle_whenAsked_thenWhatWasFoundIsMarked(String query, String expected) {
        var article = ReadArticles.enriched("americans-in-kyiv");
        String text = article.article().text();

        var marked =
                INDEX.occurrences(
                        QueryParser.parse(query).query(),
                        Passage.of(text, article.sentences(), List.of()),
                        article.findings());

        var beginnings = expected == null ? new String[0] : expected.split(";");
        var distinct = marked.stream().map(span -> at(text, span)).distinct().toList();
        assertEquals(beginnings.length, distinct.size(), distinct::toString);
        for (int i = 0; i < beginnings.length; i++) {
            String beginning = beginnings[i];
            assertEquals(
                    beginning,
                    distinct.get(i)
                            .substring(0, Math.min(beginning.length(), distinct.get(i).length())));
        }
    }

    @ParameterizedTest
    @CsvSource({"person:Rubio*", "speaker:\"Marco Rubio\"", "quotation:(durable)", "place:Turkey"})
    void givenAnExcerpt_whenAsked_thenNothingBeyondItIsMarked(String query) {
        var article = ReadArticles.enriched("americans-in-kyiv");
        String text = article.article().text().substring(0, 900);

        var marked =
                INDEX.occurrences(
                        QueryParser.parse(query).query(),
                        Passage.of(text, List.of(), List.of()),
                        article.findings());

        assertEquals(List.of(), marked);
    }

    private static String at(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
