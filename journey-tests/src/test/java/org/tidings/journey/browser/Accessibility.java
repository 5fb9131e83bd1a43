package org.tidings.journey.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The rules of axe-core, on what a page shows at the moment.
final class Accessibility {
    private static final String AXE = axe();
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String RUN =
            """
            async (only) => {
              const options = { resultTypes: ['violations'], ...(only.length && { runOnly: only }) };
              const { violations } = await axe.run(document, options);
              return violations.flatMap(({ id, help, nodes }) =>
                nodes.map(({ target, any }) =>
                  `${id}: ${help}: ${target} ${any[0]?.message ?? ''}`));
            }
            """;

    private Accessibility() {}

    /// Each violation with the element that it is about; empty when there is none.
    static List<?> violations(Page page) {
        return violations(page, List.of());
    }

    /// Only of those rules that colours can break, for a page that has changed nothing else.
    static List<?> violationsOfColours(Page page) {
        return violations(page, OF_COLOURS);
    }

    private static List<?> violations(Page page, List<String> only) {
        if (page.evaluate("() => typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(RUN, only);
    }

    private static String axe() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
