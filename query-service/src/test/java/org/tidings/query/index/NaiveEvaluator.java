package org.tidings.query.index;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Field;
import org.tidings.query.language.Group;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.InGroup;
import org.tidings.query.language.Query.Limit;
import org.tidings.query.language.Query.Not;

/// Says whether an article fulfils a query by looking at it word by word. It shares nothing with
/// the index: no analysis, no engine.
final class NaiveEvaluator {
    private final GeneratedArticle article;

    NaiveEvaluator(GeneratedArticle article) {
        this.article = article;
    }

    boolean fulfils(Query query) {
        return in(query, this::inTitleOrText);
    }

    static boolean in(Query query, Predicate<Query> leaf) {
        return switch (query) {
            case All(List<Query> parts, _) -> parts.stream().allMatch(part -> in(part, leaf));
            case Any(List<Query> parts, _) -> parts.stream().anyMatch(part -> in(part, leaf));
            case Not(Query part, _) -> !in(part, leaf);
            case Query other -> leaf.test(other);
        };
    }

    private boolean inTitleOrText(Query query) {
        return switch (query) {
            case InField(Field field, Query sought, _) -> inField(field, sought);
            case InGroup(Group group, Query sought, _) ->
                    new NaiveFindings(article.found()).hasOne(group, sought);
            case Query other -> holds(article.title(), other) || holds(article.text(), other);
        };
    }

    private static boolean holds(List<GeneratedArticle.Word> words, Query query) {
        return new NaivePlaces(words).holds(query);
    }

    private boolean inField(Field field, Query sought) {
        return switch (field) {
            case TITLE -> in(sought, part -> holds(article.title(), part));
            case BODY -> in(sought, part -> holds(article.text(), part));
            case LEAD -> in(sought, part -> holds(lead(), part));
            case AUTHOR -> in(sought, this::hasAuthor);
            case SOURCE -> in(sought, part -> isName(part, sources()));
            case DOMAIN -> in(sought, this::hasDomain);
            case COUNTRY ->
                    in(
                            sought,
                            part ->
                                    article.outlet() != null
                                            && article.outlet().country() != null
                                            && isName(
                                                    part,
                                                    GeneratedNames.country(
                                                            article.outlet().country())));
            case SOURCE_TYPE -> in(sought, this::hasType);
            case LANGUAGE -> in(sought, this::hasLanguage);
            case PUBLISHED ->
                    in(
                            sought,
                            part ->
                                    article.published() != null
                                            && isTime(part, article.published()));
            case SEEN -> in(sought, part -> isTime(part, article.fetched()));
            case WORDS -> in(sought, part -> isNumber(part, article.text().size()));
            default -> new NaiveFindings(article.found()).inField(field, sought);
        };
    }

    private List<GeneratedArticle.Word> lead() {
        return article.text().stream().filter(word -> word.paragraph() == 0).toList();
    }

    /// Each name by itself: words of two authors never stand together.
    private boolean hasAuthor(Query query) {
        return article.authors().stream()
                .map(
                        name ->
                                Arrays.stream(name.split(" "))
                                        .map(word -> new Vocabulary(word, folded(word)))
                                        .map(word -> new GeneratedArticle.Word(word, 0, 0, 0, 0))
                                        .toList())
                .anyMatch(name -> holds(name, query));
    }

    private List<String> sources() {
        var outlet = article.outlet();
        return outlet == null ? List.of() : List.of(outlet.name(), outlet.id().toString());
    }

    private boolean hasDomain(Query query) {
        if (article.outlet() == null || article.outlet().domain() == null) {
            return false;
        }
        var domains = new ArrayList<String>();
        String[] labels = article.outlet().domain().split("\\.", -1);
        for (int from = 0; from < labels.length - 1; from++) {
            domains.add(String.join(".", Arrays.copyOfRange(labels, from, labels.length)));
        }
        return isName(query, domains);
    }

    private boolean hasType(Query query) {
        return article.outlet() != null
                && query instanceof Query.Choice(String choice, _)
                && article.outlet().kind().name().equalsIgnoreCase(choice);
    }

    private boolean hasLanguage(Query query) {
        return isName(
                query,
                switch (article.language()) {
                    case "en" -> List.of("en", "English");
                    case "en-GB" -> List.of("en-GB", "en", "English");
                    case "pt-BR" -> List.of("pt-BR", "pt", "Portuguese");
                    case "uk" -> List.of("uk", "Ukrainian");
                    default -> throw new IllegalStateException(article.language());
                });
    }

    static boolean isName(Query query, List<String> names) {
        return names.stream()
                .map(NaiveEvaluator::folded)
                .anyMatch(
                        name ->
                                switch (query) {
                                    case Query.Name(String sought, _) ->
                                            name.equals(folded(sought));
                                    case Query.Prefix(String letters, _) ->
                                            name.startsWith(folded(letters));
                                    default -> throw new IllegalArgumentException("no name");
                                });
    }

    private static boolean isNumber(Query query, int number) {
        return query instanceof Query.Numbers(var low, var high, _)
                && isWithin(BigDecimal.valueOf(number), low, high);
    }

    private static boolean isTime(Query query, Instant time) {
        return switch (query) {
            case Query.Days(var low, var high, _) -> {
                LocalDate day = time.atZone(ZoneOffset.UTC).toLocalDate();
                yield isWithin(day, low, high);
            }
            case Query.Last(int amount, Query.Last.Unit unit, _) -> {
                long hours = unit == Query.Last.Unit.DAYS ? 24L * amount : amount;
                yield !time.isBefore(GeneratedArticle.NOW.minus(Duration.ofHours(hours)));
            }
            default -> throw new IllegalArgumentException("no time");
        };
    }

    static <T extends Comparable<? super T>> boolean isWithin(
            T value, @Nullable Limit<T> low, @Nullable Limit<T> high) {
        boolean above = low == null || value.compareTo(low.value()) > (low.included() ? -1 : 0);
        return above && (high == null || value.compareTo(high.value()) < (high.included() ? 1 : 0));
    }

    private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();

    static String folded(String word) {
        return FOLDED.computeIfAbsent(word, NaiveEvaluator::fold);
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    static List<UUID> fulfilling(Query query, List<GeneratedArticle> articles) {
        var found = new ArrayList<UUID>();
        for (var article : articles) {
            if (new NaiveEvaluator(article).fulfils(query)) {
                found.add(article.id());
            }
        }
        return found.stream().sorted().collect(Collectors.toList());
    }
}
