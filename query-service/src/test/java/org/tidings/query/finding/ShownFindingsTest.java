package org.tidings.query.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.finding.Findings;

class ShownFindingsTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new JavaTimeModule());

    private final Findings all = Reading.findings();
    private final Findings shown = ShownFindings.within(Reading.FIRST, all);

    @Test
    void givenAnExcerpt_whenShown_thenNoSpanEndsBeyondIt() {
        var ends = new ArrayList<Integer>();
        collectEnds(JSON.valueToTree(shown), ends);

        assertTrue(ends.size() > 15, ends::toString);
        assertTrue(ends.stream().allMatch(end -> end <= Reading.FIRST.length()), ends::toString);
    }

    private static void collectEnds(JsonNode node, List<Integer> ends) {
        if (node.has("start") && node.has("end")) {
            ends.add(node.get("end").asInt());
        }
        node.forEach(child -> collectEnds(child, ends));
    }

    @Test
    void givenAnExcerpt_whenShown_thenNoWordComesFromBeyondIt() throws JsonProcessingException {
        String answer = JSON.writeValueAsString(shown);

        for (String beyond :
                List.of("Tessa", "Northport", "Ossian", "Brand", "letter", "ferries", "warned")) {
            assertTrue(Reading.SECOND.contains(beyond), beyond);
            assertFalse(answer.contains(beyond), () -> beyond + " in " + answer);
        }
    }

    @Test
    void givenSomebodyWhoseFullNameComesLater_whenShown_thenTheyAreCalledAsInTheExcerpt() {
        assertEquals(
                List.of("Quill", "Courier"),
                shown.entities().stream().map(entity -> entity.name()).toList());
        var quill = shown.entities().getFirst();
        assertEquals(List.of(), quill.aliases());
        assertEquals(1, quill.mentions().size());
        assertEquals(
                List.of("harbour master"),
                quill.roles().stream().map(role -> role.title()).toList());
        assertNull(quill.roles().getFirst().of(), "Northport Harbour is named later only");
        assertEquals("Quill", shown.voices().getFirst().who().name());
    }

    @Test
    void givenQuotations_whenShown_thenThoseWithWordsFromBeyondAreWithheld() {
        assertEquals(2, shown.quotations().size());
        for (var quotation : shown.quotations()) {
            assertEquals("Quill", quotation.speaker().name());
            assertEquals(0, quotation.speaker().entity());
            assertNull(quotation.continues(), "what it continued is withheld");
        }
    }

    @Test
    void givenLinks_whenShown_thenTheyLeadToWhatIsShownOnly() {
        var event = shown.events().getFirst();
        assertEquals(1, shown.events().size());
        assertNull(event.place());
        assertNull(event.time());
        assertEquals(1, shown.quantities().size(), "one counts by a word from beyond");
        assertNull(shown.quantities().getFirst().event());
        assertEquals(1, shown.tone().towards().size());
        assertEquals(List.of(), shown.tone().towards().getFirst().words());
    }

    @Test
    void givenEveryKind_whenShown_thenWhatIsNotShownIsCounted() {
        var withheld = FindingCounts.of(all).minus(FindingCounts.of(shown));

        assertEquals(
                new FindingCounts(1, 2, 1, 2, 3, 2, 1, 1, 1, 1, 1, 0, 0),
                withheld,
                "sections, entities, times, quantities, quotations, claims, positions, tensions,"
                        + " events, voices, highlights, topics, tone");
    }

    @Test
    void givenTheWholeText_whenCutToIt_thenAllButTheVectorIsShown() {
        var whole = ShownFindings.whole(all);

        assertEquals(whole, ShownFindings.within(Reading.TEXT, all));
        assertEquals(all.quotations(), whole.quotations());
        assertEquals(List.of(), whole.embedding().vector());
        assertEquals("a-model", whole.embedding().model());
    }
}
