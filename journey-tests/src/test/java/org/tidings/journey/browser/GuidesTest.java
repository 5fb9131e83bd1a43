package org.tidings.journey.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuidesTest {
    static final Path PICTURES = Path.of("../docs/guide/images");

    private static final Path GUIDES = Path.of("../docs/guide");

    /// Bytes; a guide is read over slow lines too.
    private static final int LARGEST = 60_000;

    @Test
    void givenTheGuides_whenRead_thenTheyShowEveryPictureThatIsTaken() throws IOException {
        var taken =
                Stream.of(
                                Stream.of(Picture.values()).map(Picture::file),
                                Stream.of(GuidePicture.values()).map(GuidePicture::file),
                                Stream.of(ReadingPicture.values()).map(ReadingPicture::file))
                        .flatMap(files -> files)
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
        try (var guides = Files.list(GUIDES)) {
            return guides.filter(file -> file.toString().endsWith(".md"))
                    .flatMap(GuidesTest::shownBy)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> shownBy(Path guide) {
        try {
            return Pattern.compile("\\(images/([^)]+)\\)")
                    .matcher(Files.readString(guide))
                    .results()
                    .map(place -> place.group(1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
