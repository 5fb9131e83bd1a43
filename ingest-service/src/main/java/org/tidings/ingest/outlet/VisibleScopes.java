package org.tidings.ingest.outlet;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.tidings.contracts.Visibility;
import org.tidings.tenancy.Caller;

/// What the caller of a request may see, and where what they add belongs.
@RequestScoped
public class VisibleScopes {
    private final Caller caller;

    VisibleScopes(Caller caller) {
        this.caller = caller;
    }

    /// What is shared, and what is the caller's organisation's own.
    public List<Visibility> readable() {
        return Stream.concat(
                        Stream.of(Visibility.PUBLIC),
                        caller.organizationIfAny().map(Visibility::of).stream())
                .toList();
    }

    /// Shared for platform administrators, the organisation's own for everybody else.
    public Visibility own() {
        return caller.isPlatformAdmin() ? Visibility.PUBLIC : Visibility.of(caller.organization());
    }
}
