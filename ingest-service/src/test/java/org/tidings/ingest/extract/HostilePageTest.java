package org.tidings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages made to break their reader. The timeout stands for never, not for slow.
@Timeout(120)
class HostilePageTest {
    private static final int SIZE = 10_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>", "<span class=author>a", "<h1><div>", "<table><tr><td>", "<b><p>x",
                "<figure><p>x", "<aside>", "<time>2020-01-01", "<div class=key-points>x", "<"
            })
    void givenTenMegabytesOfUnclosedTags_whenExtracted_thenItEnds(String tag) {
        assertThat(Pages.read("<p>" + Pages.FIRST + tag.repeat(SIZE / tag.length())).text())
                .isNotNull();
    }

    @Test
    void givenAHugeAttributeNullsAndAnEndlessScript_whenExtracted_thenTheArticleIsThere() {
        String page =
                "<div class='"
                        + "related ".repeat(200_000)
                        + "'>\0\0</div><script type='application/ld+json'>"
                        + "[".repeat(1_000_000)
                        + "</script>"
                        + Pages.article("")
                        + "<script>"
                        + "for(;;){".repeat(200_000);

        assertThat(Pages.read(page).text())
                .isEqualTo(Pages.FIRST + "\n" + Pages.SECOND + "\n" + Pages.THIRD);
    }

    @Test
    void givenMutatedPages_whenExtracted_thenNoneThrowsAndBlocksFitTheText() {
        int rounds = Boolean.getBoolean("tidings.soak") ? 200_000 : 600;
        byte[] page =
                ("<meta name=author content='Ada North'><script type='application/ld+json'>"
                                + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-02\"}</script>"
                                + Pages.article("<ul><li>One<li>Two</ul><time>2 March 2026</time>"))
                        .getBytes(StandardCharsets.UTF_8);
        List<String> splinters =
                List.of("<", "</div>", "<p", "\0", "é", "&#x1F6A2;", "<!--", "\"", "<pre>");

        for (int round = 0; round < rounds; round++) {
            byte[] mutated = mutate(page, splinters, new Random(round));
            assertThatCode(() -> checkBlocks(mutated))
                    .as("seed %d", round)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] mutate(byte[] page, List<String> splinters, Random random) {
        var text = new StringBuilder(new String(page, StandardCharsets.ISO_8859_1));
        for (int change = random.nextInt(12); change >= 0; change--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, splinters.get(random.nextInt(splinters.size())));
                case 2 -> text.setCharAt(at, (char) random.nextInt(256));
                default -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(80)));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void checkBlocks(byte[] body) {
        var page = new PageExtractor().extract(body, null, null, null);
        page.blocks()
                .forEach(
                        block ->
                                assertThat(
                                                page.text()
                                                        .substring(
                                                                block.span().start(),
                                                                block.span().end()))
                                        .doesNotContain("\n"));
    }
}
