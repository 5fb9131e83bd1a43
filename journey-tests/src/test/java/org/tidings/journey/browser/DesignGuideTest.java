package org.tidings.journey.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DesignGuideTest {
    static final Path PICTURES = Path.of("../docs/guide/images");

    private static final Path GUIDE = Path.of("../docs/guide/design.md");

    /// Bytes; a guide is read over slow lines too.
    private static final int LARGEST = 60_000;

    @Test
    void givenTheGuide_whenRead_thenItShowsEveryPictureThatIsTaken() throws IOException {
        var taken =
                Arrays.stream(Picture.values())
                        .map(Picture::file)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(taken, shown());
    }

    @Test
    void givenThePictures_whenLookedAt_thenEachIsThereAndSmallAndUsed() throws IOException {
        try (var files = Files.list(PICTURES)) {
            var sizes =
                    files.collect(
                            Collectors.toMap(
                                    file -> file.getFileName().toString(),
                                    file -> file.toFile().length()));

            assertEquals(shown(), new TreeSet<>(sizes.keySet()));
            sizes.forEach((name, size) -> assertTrue(size < LARGEST, name + ": " + size));
        }
    }

    private static Set<String> shown() throws IOException {
        return Pattern.compile("\\(images/([^)]+)\\)")
                .matcher(Files.readString(GUIDE))
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
