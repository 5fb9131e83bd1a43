package org.tidings.query.index;

import java.math.BigDecimal;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Query.Limit;
import org.tidings.query.language.Query.Numbers;

/// Makes what the engine runs of numbers sought in fields of numbers with fractions.
final class DecimalQueries {
    private DecimalQueries() {}

    /// A single number that lies within.
    static Query within(String field, Numbers numbers) {
        return range(field, lowest(numbers.low()), highest(numbers.high()));
    }

    /// A range of which some number lies within.
    ///
    /// @param lower the field in which the range begins
    /// @param upper the field in which it ends
    static Query meeting(String lower, String upper, Numbers numbers) {
        return new BooleanQuery.Builder()
                .add(range(lower, Double.NEGATIVE_INFINITY, highest(numbers.high())), Occur.FILTER)
                .add(range(upper, lowest(numbers.low()), Double.POSITIVE_INFINITY), Occur.MUST)
                .build();
    }

    private static Query range(String field, double low, double high) {
        return DoubleField.newRangeQuery(field, low, high);
    }

    private static double lowest(@Nullable Limit<BigDecimal> low) {
        if (low == null) {
            return Double.NEGATIVE_INFINITY;
        }
        double value = low.value().doubleValue();
        return low.included() ? value : DoublePoint.nextUp(value);
    }

    private static double highest(@Nullable Limit<BigDecimal> high) {
        if (high == null) {
            return Double.POSITIVE_INFINITY;
        }
        double value = high.value().doubleValue();
        return high.included() ? value : DoublePoint.nextDown(value);
    }
}
