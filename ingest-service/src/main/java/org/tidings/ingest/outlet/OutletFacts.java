package org.tidings.ingest.outlet;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Outlet.Kind;
import org.tidings.contracts.Rights;

/// What is known of an outlet, once it has been checked.
record OutletFacts(
        String name,
        @Nullable String country,
        @Nullable String language,
        Kind kind,
        boolean demonstration,
        Rights rights) {}
