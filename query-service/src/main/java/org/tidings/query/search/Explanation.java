package org.tidings.query.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tidings.query.index.QueryCost;
import org.tidings.query.language.Living;
import org.tidings.query.language.ParsedQuery;
import org.tidings.query.language.ParsedQuery.Hint;
import org.tidings.query.language.Printer;

/// How a query is understood.
///
/// @param normalized the one text that stands for it: operators and brackets written out
/// @param living whether an article may begin to fulfil it, or cease to, after it has arrived
/// @param reads entries of the index that answering it reads, estimated
@Schema(name = "QueryExplanation")
record Explanation(
        @Schema(examples = "pilots NEAR/5 strike AND NOT title:ferry") String normalized,
        QueryTree tree,
        @Schema(description = "LOW, MEDIUM or HIGH: how much of the index is read.")
                QueryCost.CostClass cost,
        @Schema(description = "Entries of the index that are read, estimated.") long reads,
        Clause slowest,
        @Schema(description = "Whether articles may change whether they fulfil it.") boolean living,
        List<Hint> hints) {

    /// The word, phrase or value that takes the most.
    ///
    /// @param start in what was typed, in UTF-16 units
    @Schema(name = "QueryClause")
    record Clause(String text, int start, int end, long reads) {}

    static Explanation of(ParsedQuery parsed, QueryCost cost) {
        var slowest = cost.slowest();
        return new Explanation(
                Printer.print(parsed.written()),
                QueryTree.of(parsed.written()),
                cost.costClass(),
                cost.reads(),
                new Clause(
                        Printer.print(slowest),
                        slowest.place().start(),
                        slowest.place().end(),
                        cost.slowestReads()),
                Living.is(parsed.query()),
                parsed.hints());
    }
}
