package org.tidings.query.language;

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
        String edited = refused.edited().strip();
        for (int fault = 0; fault < MOST_FAULTS; fault++) {
            try {
                reading.read(edited);
                return edited;
            } catch (Refused next) {
                edited = next.edited().strip();
            }
        }
        return words(query);
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
