package org.tidings.query.index;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.tidings.query.language.Field;
import org.tidings.query.language.Group;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.InGroup;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Prefix;
import org.tidings.query.language.Query.Wildcard;

/// Says, in words alone, what an article must at least have to fulfil a query: all of these and one
/// of those. An article without them is never tried. Where words say nothing, as of numbers and of
/// what is excluded, any article will do.
final class KeyTerms {
    private static final org.apache.lucene.search.Query ANYTHING = new MatchAllDocsQuery();

    private final TreeCompiler compiler;

    /// @param compiler of words; prefixes never reach it
    KeyTerms(TreeCompiler compiler) {
        this.compiler = compiler;
    }

    org.apache.lucene.search.Query of(Query query) {
        return of(query, Function.identity(), AnsweredFields.BARE);
    }

    /// @param within puts the field around a clause
    /// @param fields in which its words stand
    private org.apache.lucene.search.Query of(
            Query query, Function<Query, Query> within, List<String> fields) {
        return switch (query) {
            case All(List<Query> parts, _) ->
                    join(parts, Occur.MUST, part -> of(part, within, fields));
            case Any(List<Query> parts, _) ->
                    join(parts, Occur.SHOULD, part -> of(part, within, fields));
            case Near(Query left, _, Query right, _) ->
                    join(List.of(left, right), Occur.MUST, part -> of(part, within, fields));
            case Phrase(List<Query.Term> words, _, _) ->
                    join(
                            words.stream().<Query>map(word -> word).toList(),
                            Occur.MUST,
                            word -> of(word, within, fields));
            case InField(Field field, Query sought, _) ->
                    of(
                            sought,
                            part -> new InField(field, part, part.place()),
                            List.of(AnsweredFields.name(field)));
            case Prefix(String letters, _) -> beginning(Names.key(letters), fields);
            case Wildcard(String pattern, _) ->
                    beginning(Names.key(pattern.substring(0, pattern.indexOf('?'))), fields);
            case Query.Word _, Query.Exact _, Query.Name _, Query.Choice _ ->
                    compiler.compile(within.apply(query));
            case InGroup(Group group, Query sought, _) ->
                    of(
                            sought,
                            part -> new InGroup(group, part, part.place()),
                            AnsweredFields.bare(group));
            case Not _ -> ANYTHING;
            case Query.Numbers _, Query.Days _, Query.Last _ -> ANYTHING;
        };
    }

    private static org.apache.lucene.search.Query beginning(String letters, List<String> fields) {
        var beginning = Beginnings.of(letters);
        if (beginning.isEmpty()) {
            return ANYTHING;
        }
        var either = new BooleanQuery.Builder();
        fields.forEach(
                field -> either.add(new TermQuery(new Term(field, beginning.get())), Occur.SHOULD));
        return either.build();
    }

    private static org.apache.lucene.search.Query join(
            List<Query> parts, Occur occur, Function<Query, org.apache.lucene.search.Query> keys) {
        var joined = new BooleanQuery.Builder();
        parts.forEach(part -> joined.add(keys.apply(part), occur));
        return joined.build();
    }
}
