package org.tidings.query.origin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Block;
import org.tidings.contracts.ChangeKind;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.OriginSigns;
import org.tidings.contracts.OriginSigns.Credit;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.PageFacts;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Span;
import org.tidings.fingerprint.Fingerprints;
import org.tidings.query.Sample;

/// Articles with the signs by which copies are told.
public final class Prints {
    private Prints() {}

    /// @param published null when unknown
    /// @param credits the bodies that the article credits
    static ArticleEnriched of(
            Sample sample, Outlet.Kind kind, String outlet, Instant published, String... credits) {
        var enriched = sample.enriched();
        var article = enriched.article();
        var time =
                published == null
                        ? PublicationTime.UNKNOWN
                        : new PublicationTime(
                                published, PublicationTime.Known.FEED, published.toString());
        var signs =
                new OriginSigns(
                        Stream.of(credits).map(name -> new Credit(name, name, null)).toList(),
                        Fingerprints.of(article.text()).orElse(null));
        var facts =
                new PageFacts(
                        List.of("Tessa Quill"),
                        "Islands",
                        "en",
                        URI.create("https://harbour-courier.example/ferry.jpg"),
                        true,
                        List.of("Ferry is back", "Nobody was hurt"));
        return new ArticleEnriched(
                new ArticleCollected(
                        article.articleId(),
                        article.revision(),
                        article.visibility(),
                        outlet(kind, outlet),
                        article.title(),
                        article.byline(),
                        article.text(),
                        false,
                        new Clocks(time, article.clocks().fetchedAt(), null, time),
                        article.rights(),
                        article.provenance(),
                        List.of(
                                new Block(
                                        new Span(0, article.text().length()),
                                        Block.Kind.PARAGRAPH,
                                        0)),
                        facts,
                        signs,
                        article.revision() > 1 ? Set.of(ChangeKind.NUMBER) : Set.of()),
                enriched.generation(),
                enriched.language(),
                enriched.sentences(),
                enriched.layers(),
                enriched.findings());
    }

    public static ArticleEnriched paper(Sample sample) {
        return of(sample, Outlet.Kind.PAPER, "Harbour Courier", null);
    }

    private static Outlet outlet(Outlet.Kind kind, String name) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        String domain = name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
        return new Outlet(id, name, domain, "XV", kind, true);
    }

    /// A text that shares nothing with that of another seed.
    public static String text(long seed, int words) {
        var random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + Long.toString(random.nextLong() >>> 24, 36))
                .collect(Collectors.joining(" "));
    }
}
