package org.tidings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidings.contracts.Block;
import org.tidings.contracts.Block.Kind;

class ArticleTextTest {
    @Test
    void givenAnArticleWithStructure_whenExtracted_thenEachBlockIsASpanOfTheText() {
        var page =
                Pages.read(
                        Pages.article(
                                """
                                <h2>What is broken</h2>
                                <ul><li>The arm &amp; the hook<ul><li>and its chain</li></ul></li></ul>
                                <blockquote><p>It will hold, I promise you.</p></blockquote>
                                <table><tr><th>Year</th><th>Ships</th></tr>
                                <tr><td>2025</td><td>41</td></tr></table>
                                <pre>crane --lift\ncrane --down</pre>"""));

        assertThat(page.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.HEADING,
                        Kind.LIST_ITEM,
                        Kind.LIST_ITEM,
                        Kind.QUOTE,
                        Kind.TABLE_ROW,
                        Kind.TABLE_ROW,
                        Kind.PREFORMATTED,
                        Kind.PREFORMATTED,
                        Kind.PARAGRAPH);
        assertThat(page.blocks())
                .extracting(block -> words(page, block))
                .contains("What is broken", "The arm & the hook", "and its chain", "2025 41");
        assertThat(page.blocks()).extracting(Block::level).contains(2, 1);
        assertThat(page.text()).contains("\n- The arm & the hook\n- and its chain\n");
    }

    private static String words(ExtractedPage page, Block block) {
        return page.text().substring(block.span().start(), block.span().end());
    }
}
