package org.tidings.nlp.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Span;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    private List<String> sentences(String text, String language) {
        return splitter.split(text, language).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void givenTheSeedArticle_whenSplit_thenHeadingsStandAloneAndTitlesDoNotEndASentence()
            throws IOException {
        var seed = Files.readString(Path.of("../seeds/000_4f6ff7d9bb5f2af5.txt"));

        var sentences = sentences(seed, "en");

        assertEquals("Key Highlights", sentences.getFirst());
        assertTrue(sentences.contains("Americans in Kyiv: A New Push for Peace?"));
        assertTrue(
                sentences.contains(
                        "“The path to peace is fraught with challenges,” said Dr. Maria Ivanova, a"
                                + " political scientist at the University of Pennsylvania."));
        assertEquals(37, sentences.size());
    }

    @Test
    void givenAnyText_whenSplit_thenSentencesAreInOrderAndLoseNothingButSpace() {
        var text = "  One came. Two left!\n\n A heading \nThree stayed";
        int before = 0;
        var kept = new StringBuilder();
        for (Span sentence : splitter.split(text, "en")) {
            assertTrue(sentence.start() >= before);
            kept.append(text, sentence.start(), sentence.end());
            before = sentence.end();
        }
        assertEquals(text.replaceAll("\\s", ""), kept.toString().replaceAll("\\s", ""));
    }

    @Test
    void givenAnotherLanguage_whenSplit_thenTheRulesOfItsLocaleHold() {
        assertEquals(
                List.of("Die Fähre kam um acht.", "Sie fuhr um neun."),
                sentences("Die Fähre kam um acht. Sie fuhr um neun.", "de"));
        assertEquals(List.of("渡船八点到达。", "九点离开。"), sentences("渡船八点到达。九点离开。", "zh"));
        assertEquals(List.of(), sentences("", "und"));
    }

    @Test
    void givenAnInitialWithinAName_whenSplit_thenItEndsNoSentence() {
        var text = "The board replaced Steffen W. Grabe and Jennifer M. Andrews on Monday.";

        assertEquals(List.of(text), sentences(text, "en"));
    }
}
