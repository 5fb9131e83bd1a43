package org.tidings.ingest.revision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Block;
import org.tidings.contracts.ChangeKind;
import org.tidings.contracts.OriginSigns;
import org.tidings.contracts.PageFacts;
import org.tidings.contracts.PublicationTime;

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

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "published_at"))
    @AttributeOverride(name = "known", column = @Column(name = "published_known"))
    @AttributeOverride(name = "original", column = @Column(name = "published_original"))
    private @Nullable SavedTime published;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "modified_at"))
    @AttributeOverride(name = "known", column = @Column(name = "modified_known"))
    @AttributeOverride(name = "original", column = @Column(name = "modified_original"))
    private @Nullable SavedTime modified;

    @Column(name = "canonical_url")
    private @Nullable String canonicalUrl;

    @Column(name = "fetched_at", nullable = false)
    private Instant fetchedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private @Nullable List<Block> blocks;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private @Nullable PageFacts page;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private @Nullable OriginSigns signs;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private @Nullable Map<ChangeKind, Integer> changes;

    protected Revision() {} // for Hibernate

    /// @param changes how often each kind occurs against the revision before
    Revision(
            Key key,
            Capture capture,
            CutText cut,
            OriginSigns signs,
            Map<ChangeKind, Integer> changes) {
        this.key = key;
        this.contentHash = Content.hashOf(capture.title(), capture.text());
        this.title = capture.title();
        this.byline = capture.byline();
        this.text = cut.text();
        this.truncated = cut.truncated();
        this.published = SavedTime.of(capture.published());
        this.modified = SavedTime.of(capture.modified());
        this.canonicalUrl = Objects.toString(capture.canonical(), null);
        this.fetchedAt = capture.fetchedAt();
        this.blocks = cut.cut(capture.blocks());
        this.page = capture.page();
        this.signs = signs;
        this.changes = Map.copyOf(changes);
    }

    UUID articleId() {
        return key.articleId();
    }

    int number() {
        return key.revision();
    }

    String contentHash() {
        return contentHash;
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
        return published == null ? PublicationTime.UNKNOWN : published.time();
    }

    PublicationTime modified() {
        return modified == null ? PublicationTime.UNKNOWN : modified.time();
    }

    @Nullable URI canonical() {
        return canonicalUrl == null ? null : URI.create(canonicalUrl);
    }

    Instant fetchedAt() {
        return fetchedAt;
    }

    List<Block> blocks() {
        return Objects.requireNonNullElse(blocks, List.of());
    }

    PageFacts page() {
        return Objects.requireNonNullElse(page, PageFacts.NONE);
    }

    OriginSigns signs() {
        return Objects.requireNonNullElse(signs, OriginSigns.NONE);
    }

    Map<ChangeKind, Integer> changes() {
        return Objects.requireNonNullElse(changes, Map.of());
    }

    @Embeddable
    record Key(@Column(name = "article_id") UUID articleId, @Column int revision) {}
}
