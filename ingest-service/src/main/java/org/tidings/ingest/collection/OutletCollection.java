package org.tidings.ingest.collection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.ScopeColumn;

/// Outlets under one name.
@Entity
@Table(name = "collection")
class OutletCollection {
    @Id private UUID id;

    @Column(nullable = false)
    @Convert(converter = ScopeColumn.class)
    private Visibility scope;

    @Column(nullable = false)
    private String name;

    @Column private @Nullable String description;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "collection_outlet", joinColumns = @JoinColumn(name = "collection_id"))
    @Column(name = "outlet_id", nullable = false)
    private Set<UUID> outlets = new HashSet<>();

    protected OutletCollection() {} // for Hibernate

    OutletCollection(UUID id, Visibility scope) {
        this.id = id;
        this.scope = scope;
    }

    UUID id() {
        return id;
    }

    Visibility scope() {
        return scope;
    }

    String name() {
        return name;
    }

    @Nullable String description() {
        return description;
    }

    Set<UUID> outlets() {
        return Set.copyOf(outlets);
    }

    void edit(String newName, @Nullable String newDescription, Set<UUID> newOutlets) {
        name = newName;
        description = newDescription;
        outlets.retainAll(newOutlets);
        outlets.addAll(newOutlets);
    }

    void add(UUID outlet) {
        outlets.add(outlet);
    }
}
