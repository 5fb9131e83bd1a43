package org.tidings.journey.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// All rules of axe-core, on what a page shows at the moment.
final class Accessibility {
    private static final String AXE = axe();
    private static final String RUN =
            """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'] });
              return violations.flatMap(({ id, help, nodes }) =>
                nodes.map(({ target, any }) =>
                  `${id}: ${help}: ${target} ${any[0]?.message ?? ''}`));
            }
            """;

    private Accessibility() {}

    /// Each violation with the element that it is about; empty when there is none.
    static List<?> violations(Page page) {
        page.evaluate(AXE);
        return (List<?>) page.evaluate(RUN);
    }

    private static String axe() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
