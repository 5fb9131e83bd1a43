package org.tidings.ingest.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.ScopeColumn;

/// An article as it was first seen. Never changes; what the article says stands in its revisions.
@Entity
class Article {
    @Id private UUID id;

    @Column(nullable = false)
    @Convert(converter = ScopeColumn.class)
    private Visibility scope;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Provenance.Channel channel;

    @Column(name = "outlet_id")
    private @Nullable UUID outletId;

    @Column(name = "feed_id")
    private @Nullable UUID feedId;

    @Column(name = "entry_id")
    private @Nullable String entryId;

    @Column private @Nullable String url;

    @Column private @Nullable String person;

    protected Article() {} // for Hibernate

    KnownArticle known() {
        return new KnownArticle(
                id,
                scope,
                new FirstSight(
                        channel,
                        outletId,
                        feedId,
                        entryId,
                        url == null ? null : URI.create(url),
                        person));
    }
}
