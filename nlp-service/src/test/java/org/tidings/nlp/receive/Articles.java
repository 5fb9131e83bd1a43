package org.tidings.nlp.receive;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.OriginSigns;
import org.tidings.contracts.PageFacts;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;

/// Articles as ingest-service publishes them.
final class Articles {
    private Articles() {}

    static ArticleCollected of(String text) {
        return new ArticleCollected(
                UUID.randomUUID(),
                1,
                Visibility.of("a-organisation"),
                null,
                "Ferry returns",
                null,
                text,
                false,
                new Clocks(
                        PublicationTime.UNKNOWN,
                        Instant.parse("2026-03-02T10:04:11Z"),
                        null,
                        PublicationTime.UNKNOWN),
                new Rights(Rights.Use.FULL_TEXT, null, null),
                new Provenance(Provenance.Channel.TEXT, null, null, null, null, "ana"),
                List.of(),
                PageFacts.NONE,
                OriginSigns.NONE,
                Set.of());
    }
}
