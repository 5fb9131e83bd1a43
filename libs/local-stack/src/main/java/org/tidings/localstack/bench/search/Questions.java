package org.tidings.localstack.bench.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tidings.localstack.bench.corpus.CorpusArticle;
import org.tidings.localstack.bench.corpus.CorpusArticle.NameType;
import org.tidings.localstack.bench.search.Sample.Frequency;

/// Makes questions of each kind out of what stands in the articles: words of all frequencies,
/// phrases and neighbours that occur, people who are quoted. The same sample and seed give the same
/// questions.
final class Questions {
    private static final int ATTEMPTS = 50;
    private static final List<Frequency> FREQUENCIES = List.of(Frequency.values());

    private final List<CorpusArticle> articles;
    private final Map<Frequency, List<String>> words;
    private final SplittableRandom random;
    private int next;

    Questions(Sample sample, long seed) {
        this.articles = sample.articles();
        this.words = sample.words();
        this.random = new SplittableRandom(seed);
    }

    /// @param count of different ones; fewer when the articles do not give as many
    List<Question> of(Kind kind, int count) {
        var made = new LinkedHashSet<Question>();
        for (int attempt = 0; attempt < ATTEMPTS * count && made.size() < count; attempt++) {
            make(kind).map(clause -> new Question(kind, clause)).forEach(made::add);
        }
        return List.copyOf(made);
    }

    /// @return one, or none when what was drawn is not enough for it
    Stream<Clause> make(Kind kind) {
        return switch (kind) {
            case TERM -> Stream.of(new Clause.Word(word()));
            case AND -> and();
            case PHRASE -> phrase();
            case NEAR -> near();
            case FIELD -> Stream.of(field());
            case BOUND -> bound();
            case FACET, HISTOGRAM -> Stream.of(new Clause.Word(of(often())));
        };
    }

    /// One frequency after the other.
    private String word() {
        var of = words(FREQUENCIES.get(next++ % FREQUENCIES.size()));
        return of(of.isEmpty() ? often() : of);
    }

    private List<String> often() {
        return Stream.of(Frequency.COMMON, Frequency.FREQUENT, Frequency.RARE)
                .map(this::words)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<String> words(Frequency frequency) {
        return Objects.requireNonNull(words.get(frequency));
    }

    /// Two or three words of one article, so that there is one that has them.
    private Stream<Clause> and() {
        var of = Sample.words(of(articles).text());
        var drawn = new LinkedHashSet<Clause>();
        int wanted = 2 + random.nextInt(2);
        for (int i = 0; i < wanted; i++) {
            drawn.add(new Clause.Word(of(of)));
        }
        return drawn.size() < 2 ? Stream.empty() : Stream.of(new Clause.All(List.copyOf(drawn)));
    }

    private Stream<Clause> phrase() {
        var row = row(2 + random.nextInt(2));
        return row.isEmpty() ? Stream.empty() : Stream.of(new Clause.Phrase(row));
    }

    private Stream<Clause> near() {
        int apart = 1 + random.nextInt(6);
        var row = row(apart + 1);
        if (row.isEmpty() || row.getFirst().equals(row.getLast())) {
            return Stream.empty();
        }
        int between = apart - 1 + random.nextInt(4);
        return Stream.of(new Clause.Near(row.getFirst(), row.getLast(), between));
    }

    /// Words that follow one another in a sentence; empty when the one that was drawn is too short.
    private List<String> row(int length) {
        var article = of(articles);
        if (article.sentences().isEmpty()) {
            return List.of();
        }
        var row = Sample.words(article.part(of(article.sentences())));
        if (row.size() < length) {
            return List.of();
        }
        int from = random.nextInt(row.size() - length + 1);
        return row.subList(from, from + length);
    }

    private Clause field() {
        var article = of(articles);
        var outlet = article.outlet();
        var title = Sample.words(article.title());
        var with = new ArrayList<Supplier<Clause>>();
        if (!title.isEmpty()) {
            with.add(() -> new Clause.TitleWord(of(title)));
        }
        with.add(() -> keyword("lang", article.language()));
        with.add(() -> days(article));
        String country = outlet.country();
        String domain = outlet.domain();
        if (country != null && domain != null) {
            with.add(() -> keyword("country", country));
            with.add(() -> keyword("domain", domain));
            with.add(() -> keyword("type", outlet.kind()));
        }
        var people =
                article.names().stream().filter(name -> name.type() == NameType.PERSON).toList();
        if (!people.isEmpty()) {
            with.add(() -> new Clause.Keyword("person", of(people).name()));
        }
        var field = with.get(next % with.size()).get();
        next++;
        return new Clause.All(List.of(new Clause.Word(of(Sample.words(article.text()))), field));
    }

    private static Clause keyword(String field, String value) {
        return new Clause.Keyword(field, value.toLowerCase(Locale.ROOT));
    }

    private Clause days(CorpusArticle article) {
        var day = LocalDate.ofInstant(article.published(), ZoneOffset.UTC);
        return new Clause.Days(day.minusDays(random.nextInt(20)), day.plusDays(random.nextInt(20)));
    }

    private Stream<Clause> bound() {
        var article = of(articles);
        if (article.quotations().isEmpty()) {
            return Stream.empty();
        }
        var quotation = of(article.quotations());
        var said = Sample.words(article.part(quotation.words()));
        var speaker = article.names().get(quotation.speaker()).name();
        return Stream.of(new Clause.Quoted(speaker, of(said)));
    }

    private <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
