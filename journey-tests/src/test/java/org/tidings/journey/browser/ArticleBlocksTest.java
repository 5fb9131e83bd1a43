package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class ArticleBlocksTest {
    @Test
    void givenATextWithBlocks_whenRead_thenItHasTheHeadingsListsAndQuotationsOfItsPage() {
        try (var ana = Visitor.signedIn("ana")) {
            NewsScreen.ARTICLE_WITH_BLOCKS.open(ana);
            var text = new ArticlePage(ana.page()).text();

            assertThat(heading(text, 2)).hasText(MarkedUpArticle.HEADING);
            assertThat(heading(text, 3)).hasText("What the harbour office says");
            assertThat(text.getByRole(AriaRole.LISTITEM))
                    .hasText(
                            new String[] {
                                "The first boat leaves at six.",
                                "Two boats sail on Sundays:",
                                "one at nine",
                                "one at four"
                            });
            assertThat(text.locator("blockquote")).containsText("worth two that do not");
            assertThat(text.getByRole(AriaRole.CELL)).hasCount(6);
        }
    }

    private static Locator heading(Locator text, int level) {
        return text.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(level));
    }
}
