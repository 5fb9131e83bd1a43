package org.tidings.ingest.fetch;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.tidings.outgoing.AddressGuard;
import org.tidings.outgoing.HostMappings;
import org.tidings.outgoing.HostResolver;

/// Offers the guard with the exceptions that are configured.
class GuardProducer {
    @Produces
    @Singleton
    AddressGuard guard(FetchConfig config) {
        var mappings = HostMappings.of(config.mappings().orElse(List.of()));
        return new AddressGuard(mappings, HostResolver.SYSTEM);
    }
}
