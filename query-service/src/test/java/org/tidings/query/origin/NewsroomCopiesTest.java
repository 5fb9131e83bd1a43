package org.tidings.query.origin;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// Which articles of the demo newsroom are copies of which, as STORIES.md tells; the reports that
/// several outlets wrote of the same event are not.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class NewsroomCopiesTest {
    private static final Path NEWSROOM = Path.of("../seeds/newsroom");
    private static final Pattern REPRINT = Pattern.compile("(?m)^Reprint-Of: (.*)$");

    private static final Set<Set<String>> COPIES =
            Set.of(
                    Set.of(
                            "quillonwire.example/us-army-secretary-in-kyiv",
                            "ostrelcourier.example/delegation-in-kyiv"),
                    Set.of(
                            "quillonwire.example/port-avarre-grain-terminal-fire",
                            "ostrelcourier.example/port-avarre-fire",
                            "halvenportexaminer.example/inferno-on-the-eastern-quay"),
                    Set.of(
                            "quillonwire.example/port-avarre-toll-nine",
                            "ostrelcourier.example/nine-dead-port-avarre"),
                    Set.of(
                            "quillonwire.example/orrenmark-confirms-draft",
                            "sarnevoledger.example/neighbour-announces-draft"),
                    Set.of(
                            "press-orrenmark.example/recall-soft-cheese",
                            "ostrelcourier.example/lantern-cheese-warning"));

    @Inject Topics topics;
    @Inject OriginRepository rows;

    @Test
    void givenTheWholeNewsroomWithItsEdits_whenCollected_thenItsCopiesAndNoOthersAreGroups() {
        Map<String, String> texts = texts("articles");
        Map<String, String> edits = texts("edits");
        Map<UUID, String> names = new HashMap<>();
        assertTrue(texts.size() > 70, () -> "too few articles: " + texts.size());
        texts.forEach(
                (name, text) -> {
                    var sample = Sample.of(name, text);
                    names.put(sample.id(), name);
                    send(sample);
                    if (edits.containsKey(name)) {
                        send(sample.age(2, 1).text(edits.get(name)));
                    }
                });

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(
                        () -> assertEquals(names.size(), rows.groupsOf(names.keySet()).size()));
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertEquals(COPIES, copies(names)));
    }

    private void send(Sample sample) {
        topics.send(ArticleEnriched.TOPIC, sample.id(), topics.json(Prints.paper(sample)));
    }

    private Set<Set<String>> copies(Map<UUID, String> names) {
        return rows.groupsOf(names.keySet()).entrySet().stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getValue,
                                Collectors.mapping(
                                        member -> names.get(member.getKey()),
                                        Collectors.toCollection(TreeSet::new))))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .collect(Collectors.toSet());
    }

    /// By `host/slug`; a reprint has its original's text.
    private static Map<String, String> texts(String folder) {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(NEWSROOM)) {
            all.filter(file -> file.getParent().endsWith(folder) && Files.isRegularFile(file))
                    .forEach(file -> files.put(name(file), read(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var texts = new TreeMap<String, String>();
        files.forEach((name, file) -> texts.put(name, text(file, files)));
        return texts;
    }

    private static String text(String file, Map<String, String> files) {
        var reprint = REPRINT.matcher(file);
        String words = reprint.find() ? files.get(reprint.group(1)) : file;
        return words.substring(words.indexOf("\n\n") + 2);
    }

    private static String name(Path file) {
        var parts = List.of(NEWSROOM.relativize(file).toString().split("/", -1));
        return parts.getFirst() + "/" + parts.getLast().replace(".txt", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
