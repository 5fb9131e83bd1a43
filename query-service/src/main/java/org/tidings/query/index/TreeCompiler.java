package org.tidings.query.index;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.jspecify.annotations.Nullable;
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
import org.tidings.query.language.Query.Term;

/// Turns a syntax tree into what the engine runs. Whose articles are searched is not its matter:
/// [VisibleArticles] puts that around.
final class TreeCompiler {
    /// A word of the title tells more of what an article is about.
    private static final float TITLE_WEIGHT = 2;

    static {
        // The language bounds a query: 2,000 clauses, each in two fields.
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    private final WordAnalyzer analyzer;
    private final Expansions expansions;
    private final @Nullable Instant asked;
    private final LivingQueries living;

    /// For queries without living fields.
    ///
    /// @param asked when, for what counts back from now; null: counts back from the arrival of
    ///     each article
    TreeCompiler(WordAnalyzer analyzer, Expansions expansions, @Nullable Instant asked) {
        this(analyzer, expansions, asked, LivingQueries.NONE);
    }

    /// @param asked when, for what counts back from now; null: counts back from the arrival of
    ///     each article
    TreeCompiler(
            WordAnalyzer analyzer,
            Expansions expansions,
            @Nullable Instant asked,
            LivingQueries living) {
        this.analyzer = analyzer;
        this.expansions = expansions;
        this.asked = asked;
        this.living = living;
    }

    /// @throws IllegalArgumentException for a field that the index does not hold
    org.apache.lucene.search.Query compile(Query query) {
        return inTexts(query, AnsweredFields.BARE);
    }

    /// @param fields of text; each word may stand in any of them
    private org.apache.lucene.search.Query inTexts(Query query, List<String> fields) {
        return switch (query) {
            case Term term -> anywhere(fields, texts -> texts.word(term));
            case Phrase phrase -> anywhere(fields, texts -> texts.phrase(phrase));
            case Near near -> anywhere(fields, texts -> texts.near(near));
            case All(List<Query> parts, _) -> all(parts, part -> inTexts(part, fields));
            case Any(List<Query> parts, _) -> any(parts, part -> inTexts(part, fields));
            case Not(Query part, _) -> not(inTexts(part, fields));
            case InField(Field field, Query sought, _) -> inField(field, sought);
            case InGroup group -> Blocks.articlesWith(inside(group));
            case Query other -> throw new IllegalArgumentException("no text: " + other);
        };
    }

    /// What it asks of one quotation, claim, … by itself.
    org.apache.lucene.search.Query inside(InGroup query) {
        Group group = query.group();
        return Blocks.of(group, inTexts(query.sought(), AnsweredFields.bare(group)));
    }

    private org.apache.lucene.search.Query inField(Field field, Query sought) {
        if (living.answer(field)) {
            return values(sought, value -> living.query(field, value));
        }
        String name = AnsweredFields.name(field);
        var values = new ValueQueries(name);
        return field.kind() == Field.Kind.TEXT
                ? inTexts(sought, List.of(name))
                : values(sought, value -> value(values, value));
    }

    /// @param compile what makes a query of one value
    private static org.apache.lucene.search.Query values(
            Query query, Function<Query, org.apache.lucene.search.Query> compile) {
        return switch (query) {
            case All(List<Query> parts, _) -> all(parts, part -> values(part, compile));
            case Any(List<Query> parts, _) -> any(parts, part -> values(part, compile));
            case Not(Query part, _) -> not(values(part, compile));
            case Query value -> compile.apply(value);
        };
    }

    private org.apache.lucene.search.Query value(ValueQueries values, Query query) {
        return switch (query) {
            case Query.Name(String name, _) -> values.name(name);
            case Query.Choice(String choice, _) -> values.name(choice);
            case Query.Numbers numbers -> values.numbers(numbers);
            case Query.Days days -> values.days(days);
            case Query.Last last -> values.last(last, asked);
            case Prefix prefix -> values.prefix(prefix, expansions);
            case Query other -> throw new IllegalArgumentException("no value: " + other);
        };
    }

    private org.apache.lucene.search.Query anywhere(
            List<String> fields, Function<TextQueries, org.apache.lucene.search.Query> query) {
        var either = new BooleanQuery.Builder();
        for (String field : fields) {
            var inField = query.apply(new TextQueries(field, analyzer, expansions));
            boolean weighs = field.equals(ArticleFields.TITLE) && fields.size() > 1;
            either.add(weighs ? new BoostQuery(inField, TITLE_WEIGHT) : inField, Occur.SHOULD);
        }
        return either.build();
    }

    private static org.apache.lucene.search.Query all(
            List<Query> parts, Function<Query, org.apache.lucene.search.Query> compile) {
        var all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Query part : parts) {
            if (part instanceof Not(Query excluded, _)) {
                all.add(compile.apply(excluded), Occur.MUST_NOT);
            } else {
                all.add(compile.apply(part), Occur.MUST);
                wanted = true;
            }
        }
        // A clause that only excludes finds nothing by itself.
        return wanted ? all.build() : all.add(new MatchAllDocsQuery(), Occur.FILTER).build();
    }

    private static org.apache.lucene.search.Query any(
            List<Query> parts, Function<Query, org.apache.lucene.search.Query> compile) {
        var any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(compile.apply(part), Occur.SHOULD));
        return any.build();
    }

    private static org.apache.lucene.search.Query not(org.apache.lucene.search.Query excluded) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(excluded, Occur.MUST_NOT)
                .build();
    }
}
