package org.tidings.localstack.bench.corpus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidings.localstack.bench.corpus.CorpusArticle.NameType;

/// Invented articles. Each follows from the seed and its number alone, so the same seed gives the
/// same articles, and none is held in memory.
public final class GeneratedCorpus implements Corpus {
    /// How many different words there are beside names.
    public static final int VOCABULARY = 50_000;

    static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    static final Duration MONTHS = Duration.ofDays(180);

    private static final int PRIVATE_OF_EACH = 100;

    private final long seed;
    private final int size;
    private final Zipf words = new Zipf(VOCABULARY);
    private final InventedNames names = new InventedNames();

    public GeneratedCorpus(long seed, int size) {
        this.seed = seed;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(Consumer<CorpusArticle> consumer) {
        for (int number = 0; number < size; number++) {
            consumer.accept(article(number));
        }
    }

    @Override
    public List<CorpusArticle> arriving(int count) {
        return IntStream.range(size, size + count).mapToObj(this::article).toList();
    }

    @Override
    public String description() {
        return "%,d generated articles, seed %d".formatted(size, seed);
    }

    /// @param number from 0; may lie behind the end, for articles that arrive later
    public CorpusArticle article(int number) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        var id = new UUID(random.nextLong(), random.nextLong());
        var outlet = names.outlet(random);
        String title = new InventedText(random, words, names).title();
        var text = new InventedText(random, words, names);
        text.writeParagraphs();
        return new CorpusArticle(
                id,
                organization(random),
                outlet,
                names.language(outlet),
                published(number, random),
                title,
                text.text(),
                text.paragraphs(),
                text.sentences(),
                text.names(),
                text.quotations(),
                text.counts());
    }

    /// One in a hundred belongs to each of the demonstration organisations.
    private static @Nullable String organization(RandomGenerator random) {
        return switch (random.nextInt(PRIVATE_OF_EACH)) {
            case 0 -> "acme";
            case 1 -> "globex";
            default -> null;
        };
    }

    private Instant published(int number, RandomGenerator random) {
        long step = Math.max(1, MONTHS.toSeconds() / Math.max(1, size));
        return BEGIN.plusSeconds(number * MONTHS.toSeconds() / size + random.nextLong(step));
    }

    /// The types of names that a sentence may have, people most often.
    static NameType type(RandomGenerator random) {
        int drawn = random.nextInt(4);
        return drawn < 2 ? NameType.PERSON : drawn == 2 ? NameType.ORGANIZATION : NameType.PLACE;
    }
}
