package org.tidings.ingest.revision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;

/// A time that an outlet states, as columns.
///
/// @param known null in rows that were written before this time was read
@Embeddable
record SavedTime(
        @Nullable Instant at,
        @Enumerated(EnumType.STRING) PublicationTime.@Nullable Known known,
        @Nullable String original) {
    static SavedTime of(PublicationTime time) {
        return new SavedTime(time.at(), time.known(), time.original());
    }

    PublicationTime time() {
        return known == null ? PublicationTime.UNKNOWN : new PublicationTime(at, known, original);
    }
}
