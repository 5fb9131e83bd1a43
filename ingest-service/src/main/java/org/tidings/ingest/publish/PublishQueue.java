package org.tidings.ingest.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/// The events that are saved and not yet published.
@ApplicationScoped
public class PublishQueue {
    private final Session database;

    PublishQueue(Session database) {
        this.database = database;
    }

    /// Whether so many events wait, or more.
    @Transactional
    public boolean holdsAtLeast(int events) {
        return database.createNativeQuery(
                                """
                                select count(*) from (
                                    select 1 from outbox where sent_at is null and refused is null
                                    limit :events) waiting
                                """,
                                Long.class)
                        .setParameter("events", events)
                        .getSingleResult()
                >= events;
    }
}
