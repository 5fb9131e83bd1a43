package org.tidings.query.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;
import static org.tidings.query.alert.Alerts.articles;
import static org.tidings.query.alert.Alerts.awaitAlerts;
import static org.tidings.query.alert.Alerts.saved;
import static org.tidings.query.alert.Alerts.settle;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// What an alert says of people, quotations and counts.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class FoundReasonsTest {
    private final String word = unique();
    private final String name = "Tessa " + word;
    private final String person = "person:\"" + name + '"';
    private final String quotation = "quotation:(speaker:\"" + name + "\" AND strike)";
    private final String count = "count:(what:boats AND value:12)";
    private final String query = String.join(" AND ", person, quotation, count);

    @Inject Topics topics;

    @Test
    void givenASearchForWhatIsFound_whenAnArticleMatches_thenEachClauseHasItsSentence() {
        String search = saved("ana", query);
        String text =
                "Calm. The boats wait for "
                        + name
                        + ". \"Our strike goes on. We have time,\" she said. Twelve boats wait.";
        var article = new ReadSample(Sample.of("Noon", text), name);

        topics.send(
                article.with(
                        article.quotation("Our strike goes on. We have time", true),
                        article.count("Twelve boats", 12, "boats")));

        var page = awaitAlerts("ana", search, 1);
        assertEquals(List.of(person, quotation, count), page.getList("alerts[0].reasons.clause"));
        assertEquals(List.of("TEXT", "TEXT", "TEXT"), page.getList("alerts[0].reasons.part"));
        assertEquals(
                List.of(
                        "The boats wait for " + name + ".",
                        "\"Our strike goes on.",
                        "Twelve boats wait."),
                page.getList("alerts[0].reasons.text"));
        assertEquals(List.of(false, false, false), page.getList("alerts[0].reasons.isNew"));
        // The quotation goes on behind its first sentence.
        assertEquals(1, page.getInt("alerts[0].reasons[1].highlights[0].start"));
        assertEquals(20, page.getInt("alerts[0].reasons[1].highlights[0].end"));
        assertEquals(0, page.getInt("alerts[0].reasons[2].highlights[0].start"));
        assertEquals(12, page.getInt("alerts[0].reasons[2].highlights[0].end"));
    }

    @Test
    void givenAnEdit_whenWordsAreAscribedAndCounted_thenTheseAreNewAndThePersonIsNot() {
        String search = saved("ana", query);
        var before = Sample.of("Noon", "I met " + name + ". Our strike goes on, she said.");
        var first = new ReadSample(before, name);
        topics.send(first.with(first.quotation("Our strike goes on", false), null));
        awaitFound("ana", word, 1);
        settle(topics, "ana");
        assertEquals(List.of(), articles("ana", search));
        var after = before.age(2, 1).text(before.text() + " Twelve boats wait.");
        var second = new ReadSample(after, name);

        topics.send(
                second.with(
                        second.quotation("Our strike goes on", true),
                        second.count("Twelve boats", 12, "boats")));

        var page = awaitAlerts("ana", search, 1);
        assertTrue(page.getBoolean("alerts[0].edit"));
        assertEquals(
                List.of(
                        "I met " + name + ".",
                        "Our strike goes on, she said.",
                        "Twelve boats wait."),
                page.getList("alerts[0].reasons.text"));
        assertEquals(List.of(false, true, true), page.getList("alerts[0].reasons.isNew"));
    }

    @Test
    void givenARevisionThatNobodyRead_whenTheNextIsRead_thenOnlyItsNewSentencesAreNew() {
        String search = saved("ana", person + " AND " + quotation);
        var before = Sample.of("Noon", "I met " + name + '.');
        topics.send(before);
        awaitFound("ana", word, 1);
        settle(topics, "ana");
        var after = before.age(2, 1).text(before.text() + " Our strike goes on, she said.");
        var read = new ReadSample(after, name);

        topics.send(read.with(read.quotation("Our strike goes on", true), null));

        var page = awaitAlerts("ana", search, 1);
        assertEquals(List.of(false, true), page.getList("alerts[0].reasons.isNew"));
    }
}
