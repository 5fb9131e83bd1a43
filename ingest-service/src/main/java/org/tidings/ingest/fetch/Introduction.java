package org.tidings.ingest.fetch;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/// Says in the log how outlets see us.
@ApplicationScoped
class Introduction {
    private static final Logger LOG = Logger.getLogger(Introduction.class);

    private final FetchConfig config;

    Introduction(FetchConfig config) {
        this.config = config;
    }

    void tell(@Observes StartupEvent event) {
        if (config.contact().equals(FetchConfig.PROJECT)) {
            LOG.infof(
                    "outlets are told to write to %s; tidings.fetch.contact names your own address",
                    config.contact());
        }
    }
}
