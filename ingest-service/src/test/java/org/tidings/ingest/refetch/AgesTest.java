package org.tidings.ingest.refetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.PublicationTime;

class AgesTest {
    private static final Instant BORN = Instant.parse("2026-03-02T10:00:00Z");
    private static final List<Duration> AGES =
            List.of(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofDays(7));

    @Test
    void givenAnAge_whenAskedForTheNext_thenItIsTheFirstThatIsNotReached() {
        assertThat(Ages.next(AGES, BORN, BORN)).contains(BORN.plusSeconds(900));
        assertThat(Ages.next(AGES, BORN, BORN.plusSeconds(900))).contains(BORN.plusSeconds(3_600));
        assertThat(Ages.next(AGES, BORN, BORN.plus(Duration.ofDays(7)))).isEmpty();
    }

    @Test
    void givenAPublicationInTheFuture_whenAskedForTheBirth_thenItIsOurFetch() {
        var later = new PublicationTime(BORN.plusSeconds(60), PublicationTime.Known.FEED, "later");

        assertThat(Ages.birth(later, BORN)).isEqualTo(BORN);
        assertThat(Ages.birth(PublicationTime.UNKNOWN, BORN)).isEqualTo(BORN);
    }
}
