package org.tidings.query.language;

import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes a query that is understood of one that is not.
final class Repair {
    /// A query with more faults than this is offered its words.
    private static final int MOST_FAULTS = 16;
    private static final int MOST_WORDS = 200;
    private static final int LONGEST_WORD = 100;
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Repair() {}

    /// Mends one fault after the other.
    ///
    /// @return empty when there is no word in the query
    static String of(Refused refused, String query, QueryParser.Reading reading) {
        var mended = mended(refused.edited().strip(), reading, MOST_FAULTS);
        return mended.isWhole() ? mended.query() : words(query);
    }

    /// @param most of its faults are mended
    static MendedQuery mended(String query, QueryParser.Reading reading, int most) {
        var faults = new ArrayList<MendedQuery.Fault>();
        String edited = query;
        while (true) {
            try {
                reading.read(edited);
                return new MendedQuery(edited, faults, true);
            } catch (Refused refused) {
                if (faults.size() == most) {
                    return new MendedQuery(words(query), faults, false);
                }
                faults.add(fault(refused, edited));
                edited = refused.edited().strip();
            }
        }
    }

    private static MendedQuery.Fault fault(Refused refused, String query) {
        var place = refused.place();
        return new MendedQuery.Fault(refused.detail(), query.substring(place.start(), place.end()));
    }

    /// The first of its words, without anything that could mean more.
    private static String words(String query) {
        return OTHER_SIGNS
                .splitAsStream(Normalized.of(query))
                .filter(Token::isSearchable)
                .filter(word -> Token.kindOf(word) == Token.Kind.WORD)
                .filter(word -> word.length() <= LONGEST_WORD)
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
    }
}
