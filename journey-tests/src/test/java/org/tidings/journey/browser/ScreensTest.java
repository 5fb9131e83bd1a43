package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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

    /// What a screen is loaded in: each width and each scheme once. The reader's system then
    /// changes to the other scheme, which costs less than loading the screen again.
    private static final List<Look> LOADED = List.of(Look.LIGHT, Look.NARROW_DARK);

    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    static Stream<Arguments> screens() {
        return LOADED.stream()
                .flatMap(
                        look ->
                                Stream.of(Screen.values())
                                        .map(screen -> Arguments.of(screen, look)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void givenAScreen_whenShownInBothSchemes_thenEveryoneCanReadItAndNothingStandsOverTheEdge(
            Screen screen, Look look) {
        try (var visitor = screen.visitor(look)) {
            var page = visitor.page();
            screen.open(visitor);
            awaitColours(page, look);
            takePicture(page, screen, look);
            var violations = Accessibility.violations(page);
            var overhang = overhang(page);

            var other = look.inTheOtherScheme();
            other.showOn(page);
            awaitColours(page, other);
            takePicture(page, screen, other);
            var ofColours = Accessibility.violationsOfColours(page);

            assertAll(
                    () -> assertEquals(List.of(), violations, look.toString()),
                    () -> assertEquals(List.of(), ofColours, other.toString()),
                    () -> assertEquals(0, overhang, "pixels over the edge"),
                    () -> assertEquals(0, overhang(page), "pixels over the edge, " + other));
        }
    }

    /// Also those that fade into each other, however short that takes.
    private static void awaitColours(Page page, Look look) {
        assertThat(page.locator("body")).hasCSS("background-color", look.paper());
        page.evaluate(
                """
                async () => {
                  const frame = () => new Promise(requestAnimationFrame);
                  await frame();
                  await frame();
                  const fading = document.getAnimations().filter((a) => a instanceof CSSTransition);
                  await Promise.all(fading.map((a) => a.finished.catch(() => {})));
                  await frame();
                }
                """);
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
