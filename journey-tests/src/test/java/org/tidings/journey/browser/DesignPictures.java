package org.tidings.journey.browser;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Takes the pictures of the design guide anew. Only when it is asked for by name, which its own
/// tells Surefire: `./tidings test journey-tests DesignPictures`.
class DesignPictures {
    /// Pixels; the width of a page of the guide.
    private static final int WIDEST = 880;

    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    @ParameterizedTest
    @EnumSource
    void givenABuildingBlock_whenItsPictureIsTaken_thenTheGuideHasIt(Picture picture)
            throws IOException {
        Files.createDirectories(DesignGuideTest.PICTURES);
        Files.write(
                DesignGuideTest.PICTURES.resolve(picture.file()),
                SmallPng.of(picture.take(), WIDEST));
    }
}
