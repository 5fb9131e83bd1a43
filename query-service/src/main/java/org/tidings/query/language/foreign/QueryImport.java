package org.tidings.query.language.foreign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidings.problem.ProblemException;
import org.tidings.query.language.Normalized;
import org.tidings.query.language.Printer;
import org.tidings.query.language.QueryParser;
import org.tidings.query.language.foreign.ImportedQuery.Change;

/// Translates queries of other products.
public final class QueryImport {
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
        try {
            return Printer.print(QueryParser.parse(ours).query());
        } catch (ProblemException refused) {
            Object found = refused.problem().extensions().get("repair");
            if (!(found instanceof String repair) || repair.isEmpty()) {
                throw refused;
            }
            changes.add(new Change(refused.problem().detail(), 0, original.length()));
            return Printer.print(QueryParser.parse(repair).query());
        }
    }
}
