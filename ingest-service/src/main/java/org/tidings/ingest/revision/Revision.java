package org.tidings.ingest.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;
import org.tidings.ingest.identity.Sha256;

/// What an article said from one look on until it said something else. Never changes.
@Entity
@Table(name = "article_revision")
class Revision {
    @EmbeddedId
    @Column(nullable = false)
    private Key key;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    @Column private @Nullable String title;
    @Column private @Nullable String byline;

    @Column(nullable = false)
    private String text;

    @Column private boolean truncated;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "published_known", nullable = false)
    private PublicationTime.Known publishedKnown;

    @Column(name = "published_original")
    private @Nullable String publishedOriginal;

    @Column(name = "canonical_url")
    private @Nullable String canonicalUrl;

    @Column(name = "fetched_at", nullable = false)
    private Instant fetchedAt;

    protected Revision() {} // for Hibernate

    Revision(UUID articleId, int number, Capture capture) {
        var cut = CutText.of(capture.text());
        this.key = new Key(articleId, number);
        this.contentHash = hashOf(capture);
        this.title = capture.title();
        this.byline = capture.byline();
        this.text = cut.text();
        this.truncated = cut.truncated();
        this.publishedAt = capture.published().at();
        this.publishedKnown = capture.published().known();
        this.publishedOriginal = capture.published().original();
        this.canonicalUrl = Objects.toString(capture.canonical(), null);
        this.fetchedAt = capture.fetchedAt();
    }

    /// Of what makes a revision: the title and the whole text.
    static String hashOf(Capture capture) {
        return Sha256.of(Objects.toString(capture.title(), ""), capture.text());
    }

    boolean says(Capture capture) {
        return contentHash.equals(hashOf(capture));
    }

    int number() {
        return key.revision();
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String byline() {
        return byline;
    }

    String text() {
        return text;
    }

    boolean truncated() {
        return truncated;
    }

    PublicationTime published() {
        return new PublicationTime(publishedAt, publishedKnown, publishedOriginal);
    }

    @Nullable URI canonical() {
        return canonicalUrl == null ? null : URI.create(canonicalUrl);
    }

    Instant fetchedAt() {
        return fetchedAt;
    }

    @Embeddable
    record Key(@Column(name = "article_id") UUID articleId, @Column int revision) {}
}
