package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A text that somebody pastes is read at once, and kept nowhere.
class PasteTest {
    @ParameterizedTest
    @EnumSource
    void givenTheExample_whenRead_thenItIsShownAsAnArticleIsAndEveryoneCanReadIt(Look look) {
        try (var ana = Visitor.signedIn("ana", look)) {
            var reading = new ReadingView(ana.page());
            ana.goTo("/");
            new Shell(ana.page()).navigation("Paste a text").click();
            assertThat(text(ana.page())).isVisible();
            assertEquals(List.of(), Accessibility.violations(ana.page()));

            new Shell(ana.page()).button("Use the example").click();

            assertThat(reading.marks("quotation").filter(has("We will not give up"))).hasCount(1);
            assertThat(reading.layer("People")).containsText("10");
            assertThat(ana.page().getByText("Nothing of this is stored.")).isVisible();
            assertEquals(List.of(), Accessibility.violations(ana.page()));
        }
    }

    @Test
    void givenAnEmptyText_whenItIsToBeRead_thenThePageSaysThatThereIsNothing() {
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/paste");
            text(ana.page()).fill("  \n ");

            new Shell(ana.page()).button("Read it").click();

            assertThat(ana.page().getByText("There is nothing to read yet.")).isVisible();
            assertEquals(List.of(), Accessibility.violations(ana.page()));
        }
    }

    @Test
    void givenATextWithItsDay_whenRead_thenItsDaysAreDatesAndNothingOfItIsKept() {
        try (var ana = Visitor.signedIn("ana")) {
            var reading = new ReadingView(ana.page());
            ana.goTo("/paste");
            text(ana.page())
                    .fill(
                            "The Quarrelmere ferry will not sail, Tessa Quill said on Monday. She"
                                    + " expects at least four days without it.");
            ana.page().getByLabel("Published on").fill("2026-03-04");

            new Shell(ana.page()).button("Read it").click();

            reading.showFindings();
            assertThat(reading.found("Quotations")).containsText("Tessa Quill");
            reading.found("Times").locator("summary").click();
            assertThat(reading.found("Times")).containsText("2 Mar 2026");
            assertEquals(
                    0,
                    SeedArticle.total("Quarrelmere"),
                    "articles with a word of the text that was pasted");
            ana.page().reload();
            assertThat(text(ana.page())).hasValue("");
        }
    }

    @Test
    void givenATextThatIsTooLong_whenItIsToBeRead_thenThePageSaysSoAndKeepsIt() {
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/paste");
            assertThat(text(ana.page())).isVisible();
            var tooLong = "The ferry sails again. ".repeat(90_000);
            ana.page()
                    .evaluate(
                            """
                            words => {
                              const field = document.querySelector('textarea');
                              const { set } = Object.getOwnPropertyDescriptor(
                                HTMLTextAreaElement.prototype, 'value');
                              set.call(field, words);
                              field.dispatchEvent(new Event('input', { bubbles: true }));
                            }
                            """,
                            tooLong);

            new Shell(ana.page()).button("Read it").click();

            assertThat(ana.page().locator("main [role=alert]")).containsText("2,000,000");
            assertThat(text(ana.page())).hasValue(tooLong);
        }
    }

    private static Locator text(Page page) {
        return page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
