package org.tidings.query;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleEnriched.Language;
import org.tidings.contracts.ArticleEnriched.Layer;
import org.tidings.contracts.ArticleWithdrawn;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.OriginSigns;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.PageFacts;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Span;
import org.tidings.contracts.Visibility;
import org.tidings.contracts.finding.Findings;
import org.tidings.query.store.StoredArticle;

/// Articles for tests: public, of an invented outlet, in full text unless said otherwise.
public record Sample(
        UUID id,
        int revision,
        int generation,
        Visibility visibility,
        String title,
        String text,
        Rights rights,
        Instant fetched,
        UUID outlet,
        UUID feed) {
    public static final Rights FULL_TEXT = new Rights(Rights.Use.FULL_TEXT, null, null);
    public static final Rights METADATA_ONLY = new Rights(Rights.Use.METADATA_ONLY, null, null);

    public static Sample of(String title, String text) {
        return new Sample(
                UUID.randomUUID(),
                1,
                1,
                Visibility.PUBLIC,
                title,
                text,
                FULL_TEXT,
                Instant.parse("2026-03-02T10:00:00Z"),
                UUID.fromString("0d8e2d0e-6a0e-4e3e-8d8f-5a9a8a7d1c01"),
                UUID.fromString("6d1f8c4e-33e4-4a8e-b7b3-0f0d4b1f6a02"));
    }

    public static Rights excerpt(int characters) {
        return new Rights(Rights.Use.EXCERPT, characters, null);
    }

    public Sample id(UUID other) {
        return new Sample(
                other,
                revision,
                generation,
                visibility,
                title,
                text,
                rights,
                fetched,
                outlet,
                feed);
    }

    public Sample age(int otherRevision, int otherGeneration) {
        return new Sample(
                id,
                otherRevision,
                otherGeneration,
                visibility,
                title,
                text,
                rights,
                fetched,
                outlet,
                feed);
    }

    public Sample text(String other) {
        return new Sample(
                id, revision, generation, visibility, title, other, rights, fetched, outlet, feed);
    }

    public Sample rights(Rights other) {
        return new Sample(
                id, revision, generation, visibility, title, text, other, fetched, outlet, feed);
    }

    public Sample fetched(Instant other) {
        return new Sample(
                id, revision, generation, visibility, title, text, rights, other, outlet, feed);
    }

    public Sample of(Visibility other) {
        return new Sample(
                id, revision, generation, other, title, text, rights, fetched, outlet, feed);
    }

    public Sample from(UUID otherOutlet, UUID otherFeed) {
        return new Sample(
                id,
                revision,
                generation,
                visibility,
                title,
                text,
                rights,
                fetched,
                otherOutlet,
                otherFeed);
    }

    public ArticleEnriched enriched() {
        return enriched(Findings.NONE);
    }

    public ArticleEnriched enriched(Findings findings) {
        return new ArticleEnriched(
                collected(),
                generation,
                new Language("en", 0.9),
                sentences(text),
                List.of(new Layer("sentence", "1", Layer.Status.DONE, null)),
                findings);
    }

    public StoredArticle stored() {
        return new StoredArticle(enriched(), fetched.plusSeconds(2), fetched, Set.of(), 0);
    }

    public ArticleWithdrawn withdrawn(int inRevision) {
        return new ArticleWithdrawn(
                id,
                inRevision,
                visibility,
                ArticleWithdrawn.Reason.OUTLET_WITHDREW,
                Instant.parse("2026-03-03T10:00:00Z"));
    }

    /// The outlet's own, unless it is the one that articles are of when nothing else is said.
    public String domain() {
        return outlet.equals(of("", "").outlet) ? "harbour-courier.example" : outlet + ".example";
    }

    public Outlet publisher() {
        return new Outlet(outlet, "Harbour Courier", domain(), "GB", Outlet.Kind.PAPER, true);
    }

    private ArticleCollected collected() {
        var provenance =
                new Provenance(
                        Provenance.Channel.FEED,
                        feed,
                        "entry",
                        URI.create("https://harbour-courier.example/" + id),
                        null,
                        null);
        return new ArticleCollected(
                id,
                revision,
                visibility,
                publisher(),
                title,
                "Tessa Quill",
                text,
                false,
                new Clocks(PublicationTime.UNKNOWN, fetched, null, PublicationTime.UNKNOWN),
                rights,
                provenance,
                List.of(),
                PageFacts.NONE,
                OriginSigns.NONE,
                Set.of());
    }

    private static List<Span> sentences(String text) {
        var spans = new ArrayList<Span>();
        int start = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            spans.add(new Span(start, dot + 1));
            start = dot + 2;
        }
        if (start < text.length()) {
            spans.add(new Span(start, text.length()));
        }
        return spans;
    }
}
