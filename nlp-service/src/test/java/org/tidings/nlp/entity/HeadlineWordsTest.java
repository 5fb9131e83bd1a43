package org.tidings.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.reading.Reader;

class HeadlineWordsTest {
    private static List<String> names(String text) {
        return Reader.read(text).get(Entities.KIND).all().stream().map(Entity::name).toList();
    }

    @Test
    void givenAHeadingOfWordsThatTheTextWritesSmall_whenRead_thenTheyAreNoName() {
        assertEquals(
                List.of("Anna Vell"),
                names(
                        """
                        Anna Vell on Trial: The Road Ahead
                        Anna Vell spoke to the court for an hour. She was calm and took her time.
                        Much is still open, and the road ahead is long for everyone who is involved.
                        """));
    }

    @Test
    void givenSomebodyPostingWithALongTitle_whenRead_thenThePlatformIsNamed() {
        assertEquals(
                List.of("Anna Vell", "Quillbox"),
                names(
                        "“We are ready,” wrote deputy secretary of state for harbours Anna Vell on"
                                + " Quillbox."));
    }
}
