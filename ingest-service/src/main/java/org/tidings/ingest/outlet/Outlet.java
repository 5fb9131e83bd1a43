package org.tidings.ingest.outlet;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Outlet.Kind;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;

/// Who publishes. A shared outlet is everyone's and belongs to the platform administrators; any
/// other is seen by one organisation alone.
@Entity
class Outlet {
    @Id private UUID id;

    @Column(nullable = false)
    @Convert(converter = ScopeColumn.class)
    private Visibility scope;

    @Column(nullable = false)
    private String domain;

    @Column(nullable = false)
    private String name;

    @Column private @Nullable String country;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column private boolean demonstration;

    @Enumerated(EnumType.STRING)
    @Column(name = "rights_use", nullable = false)
    private Rights.Use rightsUse;

    @Column(name = "excerpt_characters")
    private @Nullable Integer excerptCharacters;

    @Column(name = "retention_days")
    private @Nullable Integer retentionDays;

    protected Outlet() {} // for Hibernate

    UUID id() {
        return id;
    }

    OutletView view() {
        return new OutletView(
                id,
                name,
                domain,
                country,
                kind,
                demonstration,
                new Rights(rightsUse, excerptCharacters, retentionDays),
                scope.scope() == Visibility.Scope.PUBLIC);
    }
}
