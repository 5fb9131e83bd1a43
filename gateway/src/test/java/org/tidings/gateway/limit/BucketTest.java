package org.tidings.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketTest {
    private static final long SECOND = 1_000_000_000L;

    private final Bucket bucket = new Bucket(3, Duration.ofSeconds(30), 0);

    @Test
    void givenAFullBucket_whenTaken_thenSoManyAreGrantedAndTheNextIsNot() {
        assertEquals(2, bucket.take(0).remaining());
        assertEquals(1, bucket.take(0).remaining());
        assertTrue(bucket.take(0).granted());

        var refused = bucket.take(0);
        assertFalse(refused.granted());
        assertEquals("\"calls\";q=3;w=30", refused.policy());
        assertEquals("\"calls\";r=0;t=10", refused.state());
    }

    @Test
    void givenAnEmptyBucket_whenTimePasses_thenItFillsEvenlyAndNotBeyondTheLimit() {
        for (int i = 0; i < 3; i++) {
            bucket.take(0);
        }
        assertFalse(bucket.take(9 * SECOND).granted());
        assertTrue(bucket.take(10 * SECOND).granted());
        assertFalse(bucket.take(11 * SECOND).granted());
        assertEquals(9, bucket.take(11 * SECOND).reset());

        assertFalse(bucket.isFull(39 * SECOND));
        assertTrue(bucket.isFull(100 * SECOND));
        assertEquals(2, bucket.take(100 * SECOND).remaining());
    }
}
