package org.tidings.ingest.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidings.contracts.ArticleCollected.MAX_TEXT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Block;
import org.tidings.contracts.Span;

class CutTextTest {
    @Test
    void givenATextThatFits_whenCut_thenItIsWhole() {
        String text = "x".repeat(MAX_TEXT);

        assertThat(CutText.of(text)).isEqualTo(new CutText(text, false));
    }

    @Test
    void givenACharacterOnTheEdge_whenCut_thenItIsLeftOutWhole() {
        String text = "x".repeat(MAX_TEXT - 1);

        assertThat(CutText.of(text + "😀")).isEqualTo(new CutText(text, true));
    }

    @Test
    void givenBlocksBeyondTheCut_whenCut_thenTheyEndWithTheText() {
        var cut = CutText.of("x".repeat(MAX_TEXT + 100));

        assertThat(
                        cut.cut(
                                List.of(
                                        block(0, 10),
                                        block(11, MAX_TEXT + 5),
                                        block(MAX_TEXT + 6, MAX_TEXT + 9))))
                .containsExactly(block(0, 10), block(11, MAX_TEXT));
    }

    private static Block block(int start, int end) {
        return new Block(new Span(start, end), Block.Kind.PARAGRAPH, 0);
    }
}
