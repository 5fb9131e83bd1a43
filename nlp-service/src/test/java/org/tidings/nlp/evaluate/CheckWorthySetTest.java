package org.tidings.nlp.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.nlp.evaluate.CheckWorthySet.Scored;
import org.tidings.nlp.reading.Enrichment;
import org.tidings.nlp.reading.Reader;

class CheckWorthySetTest {
    @Test
    void givenARanking_whenScored_thenItIsTheMeanPrecisionAtEachHit() {
        var ranking =
                List.of(
                        new Scored("first", true, 3),
                        new Scored("second", false, 2),
                        new Scored("third", true, 1));

        assertEquals((1 + 2.0 / 3) / 2, CheckWorthySet.averagePrecision(ranking), 1e-9);
    }

    @Test
    void givenNumbersAndOpinions_whenScored_thenNumbersAreMoreWorthChecking() {
        double number = score("In 2019 the harbour of Tarnmouth handled 4.2 million tonnes.");
        double thought = score("I believe that we can do better than that.");
        double question = score("What would you do about it?");

        assertTrue(number > CheckWorthiness.THRESHOLD, "" + number);
        assertTrue(thought < CheckWorthiness.THRESHOLD, "" + thought);
        assertTrue(question < thought, question + " " + thought);
    }

    private static double score(String sentence) {
        var document = Reader.read(sentence);
        return CheckWorthiness.of(document, Enrichment.findings(document));
    }
}
