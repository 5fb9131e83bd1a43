package org.tidings.query.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Span;
import org.tidings.query.Sample;
import org.tidings.query.desk.ArticleMarks;
import org.tidings.query.rights.ShownText;

class ShownTextTest {
    private static final Sample ARTICLE =
            Sample.of("Ferry", "The ferry sails again. It left at noon. Nobody was late.");

    @Test
    void givenFullText_whenShown_thenAllOfItIs() {
        var shown = ShownText.of(ARTICLE.enriched());

        assertEquals(ARTICLE.text(), shown.text());
        assertTrue(shown.complete());
        assertNull(shown.note());
    }

    @Test
    void givenAnExcerpt_whenShown_thenWholeSentencesWithinTheCapAre() {
        var shown = ShownText.of(ARTICLE.rights(Sample.excerpt(45)).enriched());

        assertEquals("The ferry sails again. It left at noon.", shown.text());
        assertEquals(List.of(new Span(0, 22), new Span(23, 39)), shown.sentences());
        assertFalse(shown.complete());
        assertNotNull(shown.note());
    }

    @Test
    void givenAnExcerptShorterThanASentence_whenShown_thenItEndsBehindAWord() {
        var shown = ShownText.of(ARTICLE.rights(Sample.excerpt(12)).enriched());

        assertEquals("The ferry", shown.text());
    }

    @Test
    void givenAnExcerptThatEndsInsideACharacter_whenShown_thenTheCharacterIsLeftOut() {
        var article = Sample.of("Signs", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00");

        var shown = ShownText.of(article.rights(Sample.excerpt(3)).enriched());

        assertEquals("\uD83D\uDE00", shown.text());
    }

    @Test
    void givenMetadataOnly_whenShown_thenNoWordIs() {
        var article = ARTICLE.rights(Sample.METADATA_ONLY);

        assertNull(ShownText.of(article.enriched()).text());
        var view = ArticleView.of(article.stored(), null, ArticleMarks.NONE);
        assertNull(view.text());
        assertNull(view.byline());
        assertTrue(view.sentences().isEmpty());
        assertEquals(3, view.sentenceCount());
        assertNotNull(view.note());
    }
}
