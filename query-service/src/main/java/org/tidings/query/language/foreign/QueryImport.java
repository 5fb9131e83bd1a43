package org.tidings.query.language.foreign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidings.problem.ProblemException;
import org.tidings.query.language.MendedQuery;
import org.tidings.query.language.Normalized;
import org.tidings.query.language.Printer;
import org.tidings.query.language.QueryParser;
import org.tidings.query.language.foreign.ImportedQuery.Change;

/// Translates queries of other products.
public final class QueryImport {
    private static final int MOST_FAULTS = 200;
    private static final String ONLY_WORDS =
            "Too much of it cannot be said in our language: what joined its words was left out, and"
                    + " all of them are sought.";

    private QueryImport() {}

    /// @throws ProblemException when there is nothing in it that our language can say
    public static ImportedQuery of(Product product, String query) {
        QueryParser.checkLength(query);
        var dialect = Dialect.of(product);
        var tokens = new ForeignLexer(Normalized.of(query), dialect).tokens();
        var reader = new ForeignReader(tokens, dialect);
        String ours = reader.whole().map(ForeignReader.Piece::text).orElse("");
        var changes = new ArrayList<>(reader.changes());
        String mended = mended(ours, query, changes);
        changes.sort(Comparator.comparingInt(Change::start).thenComparingInt(Change::end));
        return new ImportedQuery(mended, changes);
    }

    /// What our language does not allow becomes what was probably meant, and a change.
    private static String mended(String ours, String original, List<Change> changes) {
        var mended = QueryParser.mended(ours, MOST_FAULTS);
        if (mended.isWhole()) {
            mended.faults().forEach(fault -> changes.add(change(fault, original)));
        } else {
            changes.add(new Change(ONLY_WORDS, 0, original.length()));
        }
        return Printer.print(QueryParser.parse(mended.query()).query());
    }

    /// @return about the whole query where the fault does not stand in it as it is written
    private static Change change(MendedQuery.Fault fault, String original) {
        int at = fault.written().isEmpty() ? -1 : original.indexOf(fault.written());
        return at < 0
                ? new Change(fault.detail(), 0, original.length())
                : new Change(fault.detail(), at, at + fault.written().length());
    }
}
