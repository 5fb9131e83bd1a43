package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.contracts.Block;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.Span;
import org.tidings.contracts.Visibility;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.index.QueryMatcher.Stored;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

/// Asks what stands in docs/guide/query-language.md.
class GuideTest {
    private static final Path GUIDE = Path.of("../docs/guide/query-language.md");
    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();

    /// What is written as code and is a query: the cells of tables, and examples in sentences.
    private static final Pattern CELL = Pattern.compile("(?m)^\\|.*");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /// Which of the articles `strike`, `storm`, `fair`, `kyiv` (the seed article) and `growers` (of
    /// the newsroom) each query of the guide finds.
    private static final Map<String, Set<String>> EXPECTED =
            Map.ofEntries(
                    Map.entry("ferry pilots", Set.of("strike", "fair")),
                    Map.entry("\"ferry pilots\"", Set.of("strike")),
                    Map.entry("\"ferry strike\"~2", Set.of("strike")),
                    Map.entry("pilot*", Set.of("strike", "fair")),
                    Map.entry("st?rm", Set.of("storm")),
                    Map.entry("=Turkey", Set.of("fair", "kyiv")),
                    Map.entry("ferry AND strike", Set.of("strike")),
                    Map.entry("storm OR strike", Set.of("strike", "storm", "kyiv")),
                    Map.entry("ferry -strike", Set.of("storm", "fair")),
                    Map.entry("ferry NOT strike", Set.of("storm", "fair")),
                    Map.entry("(storm OR strike) AND harbour", Set.of("storm")),
                    Map.entry("pilots NEAR/3 strike", Set.of("strike")),
                    Map.entry("ferry ONEAR/1 strike", Set.of("strike")),
                    Map.entry("pilots SENT harbour", Set.of("fair")),
                    Map.entry("pilots PARA turkey", Set.of("fair")),
                    Map.entry("(ferry OR \"grain terminal\") NEAR/5 strike", Set.of("strike")),
                    Map.entry("title:(ferry -storm)", Set.of("strike")),
                    Map.entry("author:\"Tessa Quill\"", Set.of("strike", "storm", "fair")),
                    Map.entry("source:\"Harbour Courier\"", Set.of("storm", "fair")),
                    Map.entry("domain:quillon.example", Set.of("strike")),
                    Map.entry("country:Netherlands", Set.of("strike")),
                    Map.entry("type:wire", Set.of("strike")),
                    Map.entry("lang:en", Set.of("strike", "storm", "fair", "kyiv", "growers")),
                    Map.entry("date:2026-03-02", Set.of("strike")),
                    Map.entry("seen:[2026-03-01 TO 2026-03-03]", Set.of("strike", "storm")),
                    Map.entry("words:<100", Set.of("strike", "storm", "fair")),
                    Map.entry("person:Zelensky", Set.of("kyiv")),
                    Map.entry("org:NATO", Set.of("kyiv")),
                    Map.entry("place:Ternopil", Set.of("kyiv")),
                    Map.entry("role:\"political scientist\"", Set.of("kyiv")),
                    Map.entry("speaker:\"Maria Ivanova\"", Set.of("kyiv")),
                    Map.entry("topic:\"peace process\"", Set.of("kyiv")),
                    Map.entry("about-country:Turkey", Set.of("kyiv")),
                    Map.entry("tone:<-0.1", Set.of("growers")),
                    Map.entry(
                            "quotation:( speaker:\"Volodymyr Zelensky\" AND text:(inch* NEAR/6 land)"
                                    + " )",
                            Set.of("kyiv")),
                    Map.entry("statement:(speaker:Zelensky verb:rejected)", Set.of("kyiv")),
                    Map.entry(
                            "claim:( text:\"peace plan\" AND status:unconfirmed )", Set.of("kyiv")),
                    Map.entry(
                            "count:( what:killed AND value:>=20 ) AND place:Ternopil",
                            Set.of("kyiv")),
                    Map.entry("event:(type:ASSAULT place:Ternopil)", Set.of("kyiv")),
                    Map.entry("quotation:(\"durable peace\" -territory)", Set.of("kyiv")),
                    Map.entry("claim:(document)", Set.of("kyiv")),
                    Map.entry("statement:(speaker:\"US officials\")", Set.of("kyiv")),
                    Map.entry("quotation:(verb:warned)", Set.of("kyiv")),
                    Map.entry("quotation:(channel:X peace)", Set.of("kyiv")),
                    Map.entry("claim:(status:reported draft)", Set.of("kyiv")),
                    Map.entry("claim:(by:Moscow status:unconfirmed)", Set.of("kyiv")),
                    Map.entry("count:(points)", Set.of("kyiv")),
                    Map.entry("count:(value:28 what:points)", Set.of("kyiv")),
                    Map.entry("count:(bound:nearly week)", Set.of("kyiv")),
                    Map.entry("count:(place:Ternopil)", Set.of("kyiv")),
                    Map.entry("event:(type:CONSULT -actor:Zelensky)", Set.of("kyiv")),
                    Map.entry("event:(actor:Russia)", Set.of("kyiv")));

    /// In sentences of the guide; and what is nearly the same and finds something else.
    private static final Map<String, Set<String>> SAID_IN_PASSING =
            Map.ofEntries(
                    Map.entry("person:\"Volodymyr Zelensky\"", Set.of("kyiv")),
                    Map.entry("speaker:\"Marco Rubio\" speaker:\"Kaja Kallas\"", Set.of("kyiv")),
                    Map.entry(
                            "quotation:(speaker:\"Marco Rubio\" speaker:\"Kaja Kallas\")",
                            Set.of()),
                    Map.entry("quotation:(-speaker:Zelensky)", Set.of("kyiv", "growers")),
                    Map.entry(
                            "quotation:(text:inch) -quotation:(speaker:Zelensky)",
                            Set.of("growers")),
                    Map.entry("quotation:(inch* NEAR/6 land)", Set.of("kyiv", "growers")),
                    Map.entry("speaker:Zelensky inch* NEAR/6 land", Set.of("kyiv")),
                    Map.entry(
                            "quotation:(speaker:Wrenfield text:(inch* NEAR/6 land))",
                            Set.of("growers")),
                    Map.entry("quotation:(speaker:Zelensky verb:rejected)", Set.of()),
                    Map.entry("country:NL", Set.of("strike")),
                    Map.entry("lang:English -country:GB", Set.of("strike", "kyiv", "growers")),
                    Map.entry("place:703448", Set.of("kyiv")),
                    Map.entry("about-country:UKR", Set.of("kyiv")),
                    Map.entry("topic:20000073", Set.of("kyiv")),
                    Map.entry("role:minister", Set.of("kyiv")),
                    Map.entry("count:(what:killed value:>26)", Set.of()),
                    // Said in two pieces, and one quotation.
                    Map.entry("quotation:(fraught AND devastating)", Set.of("kyiv")),
                    Map.entry("quotation:(challenges NEAR/50 flexibility)", Set.of()));

    @TempDir Path directory;

    @Test
    void givenTheGuide_whenItsQueriesAreAsked_thenEachFindsWhatItSays() throws IOException {
        var names = new TreeMap<UUID, String>();
        try (var live =
                LiveIndex.open(directory, ANALYZER, new SequenceState(9, UUID.randomUUID()))) {
            var articles =
                    Map.of(
                            "strike",
                            article(
                                    "Ferry pilots strike",
                                    "The ferry may strike a pier.\nIts pilots met.",
                                    "2026-03-02T10:00:00Z",
                                    true),
                            "storm",
                            article(
                                    "Storm closes the harbour",
                                    "No ferry leaves.",
                                    "2026-03-01T10:00:00Z",
                                    false),
                            "fair",
                            article(
                                    "A fair",
                                    "At the fair, Turkey sends pilots to the harbour. A ferry"
                                            + " waits.",
                                    "2026-02-20T10:00:00Z",
                                    false));
            var stored = new TreeMap<String, StoredArticle>();
            articles.forEach((name, article) -> stored.put(name, article.stored()));
            stored.put("kyiv", ReadArticles.stored("americans-in-kyiv"));
            stored.put("growers", ReadArticles.stored("growers"));
            int number = 0;
            for (var article : stored.entrySet()) {
                var id = article.getValue().id();
                names.put(id, article.getKey());
                var trace = new TraceContext(null, null);
                live.apply(new Change(++number, id, article.getValue(), trace));
            }
            live.show();
            var index = new LuceneArticleIndex(() -> live, ANALYZER);
            var asked = new TreeMap<>(EXPECTED);
            asked.putAll(SAID_IN_PASSING);
            var found = new TreeMap<String, Set<String>>();
            for (String query : asked.keySet()) {
                found.put(
                        query,
                        index.search(ask(query)).hits().stream()
                                .map(hit -> names.get(hit.id()))
                                .collect(Collectors.toSet()));
            }
            asked.forEach((query, expected) -> assertEquals(expected, found.get(query), query));
            assertEquals(asked, alerted(asked.keySet(), stored, live), "as saved searches");
        }
    }

    /// Which of the articles raise an alert of each query.
    private static Map<String, Set<String>> alerted(
            Set<String> queries, Map<String, StoredArticle> articles, LiveIndex live) {
        var ids = new TreeMap<UUID, String>();
        queries.forEach(query -> ids.put(new UUID(1, ids.size()), query));
        var matcher = new LuceneQueryMatcher(ANALYZER, () -> live);
        matcher.put(
                ids.entrySet().stream()
                        .map(each -> new Stored(each.getKey(), "acme", parsed(each.getValue())))
                        .toList());
        var matches = matcher.match(List.copyOf(articles.values()));
        var alerted = new TreeMap<String, Set<String>>();
        queries.forEach(query -> alerted.put(query, new TreeSet<>()));
        articles.forEach(
                (name, article) ->
                        matches.of(article.id()).forEach(id -> alerted.get(ids.get(id)).add(name)));
        return alerted;
    }

    @Test
    void givenTheGuidesTables_whenRead_thenAllTheirQueriesAreAsked() throws IOException {
        var examples = new TreeSet<String>();
        CELL.matcher(Files.readString(GUIDE))
                .results()
                .map(row -> row.group().split("\\|", -1))
                .map(cells -> cells.length > 4 ? cells[cells.length - 2] : cells[1])
                .forEach(
                        cell ->
                                CODE.matcher(cell)
                                        .results()
                                        .forEach(code -> examples.add(code.group(1))));
        examples.removeIf(example -> example.isBlank());

        assertTrue(examples.size() > 20, examples::toString);
        assertEquals(examples, new TreeSet<>(EXPECTED.keySet()), "add it to this test");
    }

    private static Ask ask(String query) {
        return new Ask(parsed(query), NOW, new Viewer(null), null, Order.NEWEST, 10, null);
    }

    private static Query parsed(String query) {
        return QueryParser.parse(query, AnsweredFields.all()).query();
    }

    private static GeneratedArticle article(
            String title, String text, String published, boolean wire) {
        var outlet =
                wire
                        ? outlet("Quillon Wire", "news.quillon.example", "NL", Outlet.Kind.WIRE)
                        : outlet(
                                "Harbour Courier",
                                "harbour-courier.example",
                                "GB",
                                Outlet.Kind.PAPER);
        var at = Instant.parse(published);
        return new GeneratedArticle(
                UUID.randomUUID(),
                Visibility.PUBLIC,
                List.of(),
                List.of(),
                List.of("Tessa Quill"),
                outlet,
                "en",
                at,
                at,
                title,
                text,
                sentences(text),
                blocks(text),
                GeneratedFindings.none());
    }

    private static Outlet outlet(String name, String domain, String country, Outlet.Kind kind) {
        return new Outlet(UUID.randomUUID(), name, domain, country, kind, true);
    }

    private static List<Span> sentences(String text) {
        return Pattern.compile("[^.\\n]+\\.")
                .matcher(text)
                .results()
                .map(sentence -> new Span(sentence.start(), sentence.end()))
                .toList();
    }

    private static List<Block> blocks(String text) {
        return Pattern.compile("[^\\n]+")
                .matcher(text)
                .results()
                .map(line -> new Span(line.start(), line.end()))
                .map(span -> new Block(span, Block.Kind.PARAGRAPH, 0))
                .toList();
    }
}
