package org.tidings.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.OriginSigns.Fingerprint;

class FingerprintsTest {
    private static String words(long seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "word" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }

    private static double estimate(Fingerprint one, Fingerprint other) {
        long equal =
                IntStream.range(0, 128)
                        .filter(i -> one.minima().get(i).equals(other.minima().get(i)))
                        .count();
        return equal / 128.0;
    }

    @Test
    void givenTheRuleOfVersionOne_whenATextIsFingerprinted_thenTheNumbersNeverChange() {
        var print = Fingerprints.of(words(7, 80)).orElseThrow();

        assertEquals("1", print.version());
        assertEquals(76, print.shingles());
        assertEquals(128, print.minima().size());
        assertEquals(List.of(FIRST, SECOND, LAST), numbers(print));
    }

    // From this version's first run: another number here is another version.
    private static final long FIRST = 6625987L;
    private static final long SECOND = 72549892L;
    private static final long LAST = 24366416L;

    private static List<Long> numbers(Fingerprint print) {
        return List.of(print.minima().get(0), print.minima().get(1), print.minima().get(127));
    }

    @Test
    void givenTextsWithAKnownResemblance_whenFingerprinted_thenItIsEstimated() {
        String common = words(1, 2_000);
        var one = Fingerprints.of(common + " " + words(2, 1_000)).orElseThrow();
        var other = Fingerprints.of(common + " " + words(3, 1_000)).orElseThrow();

        // 2,000 runs in common of 4,000; the estimate's deviation is 0.044
        assertEquals(0.5, estimate(one, other), 0.15);
    }

    @Test
    void givenOtherCasePunctuationAndForms_whenFingerprinted_thenNothingChanges() {
        String text = words(5, 60).replace("word1", "\u00e4rger");
        String other =
                text.toUpperCase(java.util.Locale.ROOT)
                        .replace(" ", ", \u201c")
                        .replace("\u00c4", "A\u0308");

        assertEquals(Fingerprints.of(text), Fingerprints.of(other));
    }

    @Test
    void givenATextThatIsTooShort_whenFingerprinted_thenThereIsNone() {
        assertTrue(Fingerprints.of("").isEmpty());
        assertTrue(Fingerprints.of(words(1, 33)).isEmpty());
        assertTrue(Fingerprints.of(words(1, 34)).isPresent());
    }

    @Test
    void givenTextsThatShareHalf_whenBanded_thenTheyMeet_andStrangersDoNot() {
        int met = 0;
        int strangers = 0;
        for (int i = 0; i < 100; i++) {
            String common = words(100 + i, 300);
            var one = Fingerprints.of(common + " " + words(300 + i, 150)).orElseThrow();
            var other = Fingerprints.of(common + " " + words(500 + i, 150)).orElseThrow();
            var stranger = Fingerprints.of(words(700 + i, 450)).orElseThrow();
            met += meet(one, other) ? 1 : 0;
            strangers += meet(one, stranger) ? 1 : 0;
        }

        assertTrue(met >= 97, "met: " + met);
        assertEquals(0, strangers);
    }

    private static boolean meet(Fingerprint one, Fingerprint other) {
        var bands = Arrays.stream(Fingerprints.bands(one)).boxed().collect(Collectors.toSet());
        return Arrays.stream(Fingerprints.bands(other)).anyMatch(bands::contains);
    }

    @Test
    void givenAnUnknownVersion_whenBanded_thenItMeetsNothing() {
        assertEquals(0, Fingerprints.bands(new Fingerprint("2", 1, List.of(1L, 2L, 3L))).length);
    }
}
