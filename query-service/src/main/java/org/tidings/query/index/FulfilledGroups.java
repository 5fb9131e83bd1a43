package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.tidings.query.language.Query.InGroup;

/// Tells which of the quotations, claims, … of an article are as a group of a query asks. Each
/// group is compiled once, however many articles are looked at.
final class FulfilledGroups {
    private final IndexSearcher articles;
    private final TreeCompiler compiler;
    private final Map<InGroup, Weight> compiled = new HashMap<>();

    FulfilledGroups(IndexSearcher articles, WordAnalyzer analyzer) {
        this.articles = articles;
        this.compiler = new TreeCompiler(analyzer, new Expansions(articles.getIndexReader()), null);
    }

    /// @param article its own document in the segment
    /// @return the documents of what fulfils the group, in reading order
    List<Integer> documents(InGroup group, LeafReaderContext segment, int article)
            throws IOException {
        var found = new ArrayList<Integer>();
        var scorer = compiled.computeIfAbsent(group, this::compile).scorer(segment);
        if (scorer != null) {
            var each = scorer.iterator();
            int first = Blocks.first(segment, article);
            for (int document = first < article ? each.advance(first) : article;
                    document < article;
                    document = each.nextDoc()) {
                found.add(document);
            }
        }
        return found;
    }

    private Weight compile(InGroup group) {
        try {
            var query = articles.rewrite(compiler.inside(group));
            return articles.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
