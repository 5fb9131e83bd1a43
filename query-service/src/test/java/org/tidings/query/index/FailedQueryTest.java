package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.query.Sample;
import org.tidings.query.index.QueryMatcher.Stored;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;

class FailedQueryTest {
    private static final Query.Place NOWHERE = new Query.Place(0, 0);

    @Test
    void givenAQueryThatFails_whenArticlesAreMatched_thenItIsToldAndTheOthersAreTried() {
        var sound = new UUID(2, 1);
        var failing = new UUID(2, 2);
        var ferry = QueryParser.parse("ferry").query();
        var matcher =
                new LuceneQueryMatcher(
                        new WordAnalyzer(),
                        () -> {
                            throw new IndexNotReady();
                        });
        var both = new Query.All(List.of(ferry, tooLong()), NOWHERE);
        matcher.put(List.of(new Stored(failing, "acme", both), new Stored(sound, "acme", ferry)));
        var fit = Sample.of("Ferry", "A ferry.").stored();
        var other = Sample.of("Noon", "A boat.").stored();

        var matches = matcher.match(List.of(fit));
        var others = matcher.match(List.of(other));

        assertEquals(Set.of(sound), matches.of(fit.id()));
        assertEquals(Set.of(failing), matches.failedOn(fit.id()));
        assertEquals(Set.of(), others.failedOn(other.id()));
    }

    /// No query that is accepted has such a number.
    private static Query tooLong() {
        var words = new Query.Limit<>(new BigDecimal("1e30"), true);
        return new Query.InField(Field.WORDS, new Query.Numbers(words, null, NOWHERE), NOWHERE);
    }
}
