package org.tidings.query.alert;

import java.util.List;
import java.util.UUID;

/// Articles were claimed and could not be matched; they are due as before.
class AlertingFailed extends RuntimeException {
    private final transient List<UUID> articles;

    AlertingFailed(List<UUID> articles, Throwable cause) {
        super(cause.getMessage(), cause);
        this.articles = List.copyOf(articles);
    }

    List<UUID> articles() {
        return articles;
    }
}
