package org.tidings.query.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleEnriched.Language;
import org.tidings.contracts.ArticleEnriched.Layer;
import org.tidings.contracts.Block;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.OriginSigns;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.PageFacts;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Span;
import org.tidings.contracts.Visibility;
import org.tidings.query.Sample;
import org.tidings.query.store.StoredArticle;

/// An article that is known in two ways: word by word, and as the store would have it.
///
/// @param published null when unknown
/// @param outlet null for a text without one
record GeneratedArticle(
        UUID id,
        Visibility visibility,
        List<Word> title,
        List<Word> text,
        List<String> authors,
        @Nullable Outlet outlet,
        String language,
        @Nullable Instant published,
        Instant fetched,
        String writtenTitle,
        String writtenText,
        List<Span> sentences,
        List<Block> blocks,
        GeneratedFindings found) {
    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    /// @param sentence its number in the text; so is `paragraph`
    /// @param start its offset in the text; 0 where that does not matter
    record Word(Vocabulary word, int sentence, int paragraph, int start, int end) {}

    private static final List<Outlet> OUTLETS =
            List.of(
                    outlet("Harbour Courier", "harbour-courier.example", "GB", Outlet.Kind.PAPER),
                    outlet("Quillon W\u00EDre", "news.quillon.example", "NL", Outlet.Kind.WIRE),
                    outlet("Harbour Radio", "quillon.example", "GB", Outlet.Kind.BROADCASTER),
                    outlet("Dockside", null, null, Outlet.Kind.BLOG));

    /// Of one of the outlets.
    static final String SOURCE_ID = OUTLETS.getFirst().id().toString();

    private static final List<String> AUTHORS = List.of("Tessa Quill", "Bo Marsh", "Ana Quill");
    private static final List<String> LANGUAGES = List.of("en", "en-GB", "pt-BR", "uk");

    private static Outlet outlet(
            String name, @Nullable String domain, @Nullable String country, Outlet.Kind kind) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
        return new Outlet(id, name, domain, country, kind, true);
    }

    static GeneratedArticle draw(Random random) {
        var title = new Writer();
        title.sentence(random, 1 + random.nextInt(5));
        var text = new Writer();
        for (int paragraph = 1 + random.nextInt(3); paragraph > 0; paragraph--) {
            for (int sentence = 1 + random.nextInt(3); sentence > 0; sentence--) {
                text.sentence(random, 1 + random.nextInt(9));
            }
            text.endParagraph();
        }
        boolean outletKnown = random.nextInt(8) > 0;
        var fetched = NOW.minus(Duration.ofMinutes(random.nextInt(14 * 24 * 60)));
        return new GeneratedArticle(
                new UUID(random.nextLong(), random.nextLong()),
                switch (random.nextInt(6)) {
                    case 0 -> Visibility.of("acme");
                    case 1 -> Visibility.of("globex");
                    default -> Visibility.PUBLIC;
                },
                title.words,
                text.words,
                random.nextInt(3) == 0
                        ? List.of(AUTHORS.get(random.nextInt(3)), AUTHORS.get(random.nextInt(3)))
                        : List.of(AUTHORS.get(random.nextInt(3))),
                outletKnown ? OUTLETS.get(random.nextInt(OUTLETS.size())) : null,
                LANGUAGES.get(random.nextInt(LANGUAGES.size())),
                random.nextInt(5) == 0 ? null : fetched.minus(Duration.ofHours(random.nextInt(72))),
                fetched,
                title.text.toString(),
                text.text.toString(),
                text.sentences,
                text.blocks,
                random.nextInt(8) == 0
                        ? GeneratedFindings.none()
                        : GeneratedFindings.draw(random, text.words));
    }

    /// Writes words down and keeps the places of what they are built of.
    private static final class Writer {
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<Span> sentences = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private int paragraphStart;

        void sentence(Random random, int length) {
            if (text.length() > paragraphStart) {
                text.append(' ');
            }
            int start = text.length();
            for (int i = 0; i < length; i++) {
                var word = Vocabulary.draw(random);
                text.append(i == 0 ? "" : random.nextInt(9) == 0 ? ", " : " ");
                int at = text.length();
                text.append(word.surface());
                words.add(new Word(word, sentences.size(), blocks.size(), at, text.length()));
            }
            text.append('.');
            sentences.add(new Span(start, text.length()));
        }

        void endParagraph() {
            var span = new Span(paragraphStart, text.length());
            blocks.add(new Block(span, Block.Kind.PARAGRAPH, 0));
            text.append('\n');
            paragraphStart = text.length();
        }
    }

    StoredArticle stored() {
        var collected =
                new ArticleCollected(
                        id,
                        1,
                        visibility,
                        outlet,
                        writtenTitle,
                        null,
                        writtenText,
                        false,
                        new Clocks(clock(), fetched, null, PublicationTime.UNKNOWN),
                        Sample.FULL_TEXT,
                        new Provenance(
                                Provenance.Channel.FEED,
                                null,
                                "entry",
                                URI.create("https://harbour-courier.example/" + id),
                                null,
                                null),
                        blocks,
                        new PageFacts(authors, null, null, null, false, List.of()),
                        OriginSigns.NONE,
                        Set.of());
        var enriched =
                new ArticleEnriched(
                        collected,
                        1,
                        new Language(language, 0.9),
                        sentences,
                        List.of(new Layer("sentence", "1", Layer.Status.DONE, null)),
                        found.findings());
        return new StoredArticle(enriched, fetched, fetched, Set.of(), 0);
    }

    private PublicationTime clock() {
        return published == null
                ? PublicationTime.UNKNOWN
                : new PublicationTime(published, PublicationTime.Known.META, "then");
    }
}
