package org.tidings.ingest.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidings.contracts.ArticleCollected.MAX_TEXT;

import org.junit.jupiter.api.Test;

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
}
