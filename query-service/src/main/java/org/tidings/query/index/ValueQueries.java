package org.tidings.query.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Query.Days;
import org.tidings.query.language.Query.Last;
import org.tidings.query.language.Query.Limit;
import org.tidings.query.language.Query.Numbers;
import org.tidings.query.language.Query.Prefix;

/// Makes of names, numbers and times what the engine runs in one field.
final class ValueQueries {
    private final String field;

    ValueQueries(String field) {
        this.field = field;
    }

    /// @param name in any spelling of case and accents
    Query name(String name) {
        return new TermQuery(new Term(field, Names.key(name)));
    }

    Query prefix(Prefix prefix, Expansions expansions) {
        var names = expansions.prefix(field, Names.key(prefix.letters()));
        return names.isEmpty()
                ? new MatchNoDocsQuery("no name of this kind")
                : new TermInSetQuery(field, names);
    }

    Query numbers(Numbers numbers) {
        return switch (field) {
            case ArticleFields.WORDS -> whole(numbers);
            case ArticleFields.LOWER_VALUE ->
                    DecimalQueries.meeting(field, ArticleFields.UPPER_VALUE, numbers);
            default -> DecimalQueries.within(field, numbers);
        };
    }

    /// In a field of whole numbers.
    private Query whole(Numbers numbers) {
        long low = numbers.low() == null ? Long.MIN_VALUE : lowest(numbers.low());
        long high = numbers.high() == null ? Long.MAX_VALUE : highest(numbers.high());
        return range(low, high);
    }

    private static long lowest(Limit<BigDecimal> low) {
        return low.included()
                ? low.value().setScale(0, RoundingMode.CEILING).longValueExact()
                : low.value().setScale(0, RoundingMode.FLOOR).longValueExact() + 1;
    }

    private static long highest(Limit<BigDecimal> high) {
        return high.included()
                ? high.value().setScale(0, RoundingMode.FLOOR).longValueExact()
                : high.value().setScale(0, RoundingMode.CEILING).longValueExact() - 1;
    }

    /// In a field of times. A day is one in UTC.
    Query days(Days days) {
        long low = days.low() == null ? Long.MIN_VALUE : begin(first(days.low()));
        long high = days.high() == null ? Long.MAX_VALUE : begin(behind(days.high())) - 1;
        return range(low, high);
    }

    private static LocalDate first(Limit<LocalDate> low) {
        return low.included() ? low.value() : low.value().plusDays(1);
    }

    private static LocalDate behind(Limit<LocalDate> high) {
        return high.included() ? high.value().plusDays(1) : high.value();
    }

    private static long begin(LocalDate day) {
        return ArticleFields.micros(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /// @param asked when it is asked, from which it counts back; null: counts back from the arrival
    ///     of each article
    Query last(Last last, @Nullable Instant asked) {
        var ago =
                switch (last.unit()) {
                    case HOURS -> Duration.ofHours(last.amount());
                    case DAYS -> Duration.ofDays(last.amount());
                };
        return asked == null
                ? LongField.newRangeQuery(
                        ArticleFields.age(field), Long.MIN_VALUE, ArticleFields.micros(ago))
                : range(ArticleFields.micros(asked.minus(ago)), Long.MAX_VALUE);
    }

    private Query range(long low, long high) {
        return low > high
                ? new MatchNoDocsQuery("an empty range")
                : LongField.newRangeQuery(field, low, high);
    }
}
