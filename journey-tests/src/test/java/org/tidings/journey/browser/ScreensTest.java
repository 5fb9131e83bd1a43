package org.tidings.journey.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen in every look. Their pictures lie in `target/screenshots`.
class ScreensTest {
    private static final Path PICTURES = Path.of("target/screenshots");

    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    static Stream<Arguments> screens() {
        return Stream.of(Look.values())
                .flatMap(
                        look ->
                                Stream.of(Screen.values())
                                        .map(screen -> Arguments.of(screen, look)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void givenAScreen_whenShown_thenEveryoneCanReadItAndNothingStandsOverTheEdge(
            Screen screen, Look look) {
        try (var visitor = screen.visitor(look)) {
            screen.open(visitor);

            takePicture(visitor.page(), screen, look);

            assertAll(
                    () -> assertEquals(List.of(), Accessibility.violations(visitor.page())),
                    () -> assertEquals(0, overhang(visitor.page()), "pixels over the edge"));
        }
    }

    /// How far the page can be scrolled sideways.
    private static Object overhang(Page page) {
        return page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /// The caret stays as it is: to hide it, a style would be added, which our policy refuses.
    private static void takePicture(Page page, Screen screen, Look look) {
        var name = (screen + "." + look + ".png").toLowerCase(Locale.ROOT).replace('_', '-');
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name))
                        .setCaret(ScreenshotCaret.INITIAL));
    }
}
