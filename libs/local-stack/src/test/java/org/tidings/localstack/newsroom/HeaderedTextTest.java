package org.tidings.localstack.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderedTextTest {

    @Test
    void givenWrappedLines_whenRead_thenBlocksAndHeadersAreWhole() {
        var text =
                """
                Title: A headline
                Summary: What it is about,
                  in two lines.

                ## A heading

                A paragraph that
                goes on.
                - one
                - two
                  and more
                """;

        var read = HeaderedText.parse("story.txt", text.lines().toList());

        assertEquals("What it is about, in two lines.", read.required("Summary"));
        assertEquals(
                List.of(
                        new Block(Block.Kind.HEADING, "A heading"),
                        new Block(Block.Kind.PARAGRAPH, "A paragraph that goes on."),
                        new Block(Block.Kind.ITEM, "one"),
                        new Block(Block.Kind.ITEM, "two and more")),
                read.blocks());
    }

    @Test
    void givenAMisspeltHeader_whenChecked_thenFileAndHeaderAreNamed() {
        var read = HeaderedText.parse("story.txt", List.of("Titel: A headline"));

        var refused =
                assertThrows(IllegalArgumentException.class, () -> read.knowing(Set.of("Title")));

        assertEquals("story.txt: unknown header Titel", refused.getMessage());
    }

    @Test
    void givenALineThatIsNoHeader_whenRead_thenItIsShown() {
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> HeaderedText.parse("story.txt", List.of("just words")));

        assertTrue(refused.getMessage().endsWith("not a header line: just words"));
    }
}
