package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen in every look, two screens at a time. Their pictures lie in `target/screenshots`.
class ScreensTest {
    private static final Path PICTURES = Path.of("target/screenshots");

    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    /// It is loaded once, wide and light. The reader's system then changes to the dark scheme, the
    /// window becomes narrow, and the scheme changes back: each look is seen, and each costs less
    /// than loading the screen again.
    @ParameterizedTest
    @EnumSource(NewsScreen.class)
    @EnumSource(SourcesScreen.class)
    @Execution(ExecutionMode.CONCURRENT)
    void givenAScreen_whenShownInEachLook_thenEveryoneCanReadItAndNothingStandsOverTheEdge(
            Screen screen) {
        try (var visitor = screen.visitor(Look.LIGHT)) {
            var page = visitor.page();
            screen.open(visitor);
            assertAll(
                    seen(page, screen, Look.LIGHT, Accessibility::violations),
                    seen(page, screen, Look.DARK, Accessibility::violationsOfColours),
                    seen(page, screen, Look.NARROW_DARK, Accessibility::violations),
                    seen(page, screen, Look.NARROW, Accessibility::violationsOfColours));
        }
    }

    private static Executable seen(
            Page page, Screen screen, Look look, Function<Page, List<?>> violations) {
        look.showOn(page);
        awaitColours(page, look);
        var overhang = overhang(page);
        takePicture(page, screen, look);
        var violated = violations.apply(page);
        return () ->
                assertAll(
                        () -> assertEquals(List.of(), violated, look.toString()),
                        () -> assertEquals(0, overhang, "pixels over the edge, " + look));
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

    /// How far the page can be scrolled sideways, once what follows the window's width has done so.
    private static Object overhang(Page page) {
        return page.evaluate(
                """
                async () => {
                  const { documentElement: page } = document;
                  const overhang = () => page.scrollWidth - page.clientWidth;
                  for (let frames = 0; overhang() > 0 && frames < 120; frames++) {
                    await new Promise(requestAnimationFrame);
                  }
                  return overhang();
                }
                """);
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
