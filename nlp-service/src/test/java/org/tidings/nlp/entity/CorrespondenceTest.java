package org.tidings.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Source;

class CorrespondenceTest {
    private static List<String> people(String text, Name... tagged) {
        var document = Document.of(Source.of(text));
        return new Correspondence(document)
                .told(List.of(tagged)).stream()
                        .map(name -> name.type() + " " + name.text())
                        .toList();
    }

    @Test
    void givenALetter_whenRead_thenWhomItIsToAndWhoSignsItArePeople() {
        assertEquals(
                List.of("PERSON Brin", "PERSON Tova Lund"),
                people("Brin,\nThe sheet is done.\nKind regards,\nTova Lund\n"));
    }

    @Test
    void givenAnAddressWithANameInReverse_whenRead_thenThatIsOneName() {
        assertEquals(
                List.of("PERSON Lund, Tova"),
                people("\"Lund, Tova\" <tlund@lakefield.example>\nHello all,\n"));
    }

    @Test
    void givenWordsBeforeAColonOrAComma_whenTheyGreetOrHead_thenTheyAreNobody() {
        assertEquals(
                List.of(), people("Thanks,\nplease read it.\nSubject:\nHowever,\nit rained.\n"));
    }

    @Test
    void givenATagOfAnotherType_whenTheLineSaysAPerson_thenItIsOne() {
        var wrong = new Name(new Span(0, 4), "Brin", Entity.Type.ORGANIZATION, 0.6, "test/model");

        assertEquals(List.of("PERSON Brin"), people("Brin,\nThe sheet is done.\n", wrong));
    }
}
