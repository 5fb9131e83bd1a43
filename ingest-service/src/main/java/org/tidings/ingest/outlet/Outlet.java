package org.tidings.ingest.outlet;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Outlet.Kind;
import org.tidings.contracts.OutletChanged;
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

    @Column private @Nullable String language;

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

    @Column private long version;

    protected Outlet() {} // for Hibernate

    UUID id() {
        return id;
    }

    Visibility scope() {
        return scope;
    }

    String domain() {
        return domain;
    }

    Rights rights() {
        return new Rights(rightsUse, excerptCharacters, retentionDays);
    }

    /// Takes over what was checked before.
    ///
    /// @return the change for others, or null when nothing changed that they can see
    @Nullable OutletChanged edit(OutletFacts facts, Instant now) {
        OutletFacts before = facts();
        language = facts.language();
        name = facts.name();
        country = facts.country();
        kind = facts.kind();
        demonstration = facts.demonstration();
        rightsUse = facts.rights().use();
        excerptCharacters = facts.rights().excerptCharacters();
        retentionDays = facts.rights().retentionDays();
        if (facts().equals(before)) {
            return null;
        }
        version++;
        return new OutletChanged(view(0).contract(), rights(), scope, version, now);
    }

    private OutletFacts facts() {
        return new OutletFacts(name, country, language, kind, demonstration, rights());
    }

    /// @param feeds how many the viewer sees of it
    OutletView view(int feeds) {
        return new OutletView(
                id,
                name,
                domain,
                country,
                language,
                kind,
                demonstration,
                rights(),
                scope.scope() == Visibility.Scope.PUBLIC,
                feeds,
                null);
    }
}
