package org.tidings.journey.browser;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Takes the pictures of the guides anew. Only when it is asked for by name, which its own
/// tells Surefire: `./tidings test journey-tests DesignPictures`.
class DesignPictures {
    /// Pixels; the width of a page of the guide.
    private static final int WIDEST = 880;

    @BeforeAll
    static void givenTheNewsroomIsThere() {
        SeedArticle.id();
        CopiedArticle.address();
    }

    @ParameterizedTest
    @EnumSource
    void givenABuildingBlock_whenItsPictureIsTaken_thenTheGuideHasIt(Picture picture)
            throws IOException {
        write(picture.file(), picture.take());
    }

    @ParameterizedTest
    @EnumSource
    void givenAScreenOfSources_whenItsPictureIsTaken_thenTheGuidesHaveIt(GuidePicture picture)
            throws IOException {
        write(picture.file(), picture.take());
    }

    @ParameterizedTest
    @EnumSource
    void givenATextWithItsFindings_whenItsPictureIsTaken_thenTheGuideHasIt(ReadingPicture picture)
            throws IOException {
        write(picture.file(), picture.take());
    }

    private static void write(String file, byte[] png) throws IOException {
        Files.createDirectories(GuidesTest.PICTURES);
        Files.write(GuidesTest.PICTURES.resolve(file), SmallPng.of(png, WIDEST));
    }
}
