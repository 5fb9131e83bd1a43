package org.tidings.query.language;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// A query that is not answered, with the place, what was expected there, and a query that would
/// be answered.
class QueryRefused extends ProblemException {
    private QueryRefused(Problem problem) {
        super(problem);
    }

    private static QueryRefused of(
            String slug,
            String title,
            String detail,
            Query.Place place,
            String expected,
            String repair) {
        return new QueryRefused(
                Problem.of(400, slug, title, detail)
                        .with("start", place.start())
                        .with("end", place.end())
                        .with("expected", expected)
                        .with("repair", repair));
    }

    static QueryRefused empty(Query.Place place, String repair) {
        return of(
                "query-empty",
                "The query asks for nothing",
                "A query needs at least one word with a letter or a digit.",
                place,
                "a word or a \"phrase\"",
                repair);
    }

    static QueryRefused quoteOpen(Query.Place place, String repair) {
        return of(
                "query-quote-not-closed",
                "A quote is not closed",
                "The phrase that begins at position " + place.start() + " has no closing quote.",
                place,
                "a closing quote \"",
                repair);
    }

    static QueryRefused tooLong(int bytes, Query.Place surplus, String repair) {
        return of(
                "query-too-long",
                "The query is too long",
                "A query may have 32 KB, this one has "
                        + bytes
                        + " bytes in UTF-8. Split it into several.",
                surplus,
                "at most 32768 bytes",
                repair);
    }

    static QueryRefused tooManyClauses(int clauses, Query.Place surplus, String repair) {
        return of(
                "query-too-many-clauses",
                "The query has too many clauses",
                "A query may have "
                        + QueryParser.MAX_CLAUSES
                        + " words and phrases, this one has "
                        + clauses
                        + ".",
                surplus,
                "at most " + QueryParser.MAX_CLAUSES + " words and phrases",
                repair);
    }

    /// @param what that is part of the language but not of this version
    static QueryRefused notSupportedYet(String what, Query.Place place, String repair) {
        return of(
                "query-not-supported-yet",
                "Not supported yet",
                what + " cannot be used yet: words and \"phrases\" can, and all must occur.",
                place,
                "a word or a \"phrase\"",
                repair);
    }
}
