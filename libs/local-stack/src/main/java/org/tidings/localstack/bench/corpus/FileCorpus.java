package org.tidings.localstack.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tidings.localstack.StackException;
import org.tidings.localstack.bench.corpus.CorpusArticle.Span;

/// The articles of a file, a JSON object on each line: `title`, `text` (paragraphs parted by a line
/// feed), `published` (ISO 8601, with its offset). Nothing else is read, so nothing is found in
/// them.
public final class FileCorpus implements Corpus {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?]+|\\n|$)");
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
    private static final CorpusOutlet OUTLET =
            new CorpusOutlet(new UUID(1, 0), new UUID(2, 0), "Corpus", null, null, "UNKNOWN");

    private final Path file;
    private final ObjectMapper json = new ObjectMapper();

    public FileCorpus(Path file) {
        this.file = file;
    }

    @Override
    public int size() throws IOException {
        try (var lines = Files.lines(file)) {
            return Math.toIntExact(lines.filter(line -> !line.isBlank()).count());
        }
    }

    /// The first ones once more.
    @Override
    public List<CorpusArticle> arriving(int count) throws IOException {
        var first = new ArrayList<CorpusArticle>();
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine();
                    line != null && first.size() < count;
                    line = lines.readLine()) {
                if (!line.isBlank()) {
                    first.add(article(line, first.size() + 1));
                }
            }
        }
        return first;
    }

    @Override
    public String description() {
        return "articles of " + file.getFileName();
    }

    @Override
    public void forEach(Consumer<CorpusArticle> consumer) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    consumer.accept(article(line, number));
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private CorpusArticle article(String line, int number) {
        JsonNode read = read(line, number);
        String text = read.path("text").asText().strip();
        return new CorpusArticle(
                UUID.nameUUIDFromBytes((number + ":" + text).getBytes(StandardCharsets.UTF_8)),
                null,
                OUTLET,
                "en",
                published(read, number),
                read.path("title").asText(),
                text,
                spans(PARAGRAPH, text),
                spans(SENTENCE, text),
                List.of(),
                List.of(),
                List.of());
    }

    private JsonNode read(String line, int number) {
        try {
            var read = json.readTree(line);
            if (read.path("text").asText().isBlank()) {
                throw new StackException(file + ", line " + number + ": no \"text\"");
            }
            return read;
        } catch (IOException e) {
            throw new StackException(file + ", line " + number + ": not JSON", e);
        }
    }

    private Instant published(JsonNode read, int number) {
        String time = read.path("published").asText();
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeParseException e) {
            throw new StackException(
                    file
                            + ", line "
                            + number
                            + ": \"published\" wants a time such as 2026-03-02T10:00:00Z, not "
                            + time,
                    e);
        }
    }

    private static List<Span> spans(Pattern pattern, String text) {
        var spans = new ArrayList<Span>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().isBlank()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }
}
