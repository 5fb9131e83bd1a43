package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.language.LanguageConfig;
import org.tidings.nlp.language.LanguageIdentifier;
import org.tidings.nlp.reading.CloseReading;

/// lingua's test texts in the languages that are identified out of the box. What is said not to
/// be identified counts as wrong.
final class LanguageSet implements Evaluation {
    private static final String SET = "langid";
    private static final List<String> KINDS = List.of("sentences", "word-pairs", "single-words");

    private final LanguageConfig languages = LanguageConfig.usual();

    @Override
    public String set() {
        return SET;
    }

    @Override
    public Report run(Path data, CloseReading reading) throws IOException {
        var identifier = new LanguageIdentifier(languages);
        Map<String, Count> counts = new LinkedHashMap<>();
        KINDS.forEach(kind -> counts.put(kind, new Count()));
        Path file = data.resolve("langid/lingua/language-testdata.tgz");
        try (var archive = new Archive(new GZIPInputStream(Files.newInputStream(file)))) {
            for (var entry = archive.next(); entry != null; entry = archive.next()) {
                String[] path = entry.name().split("/", -1);
                String language = path[path.length - 1].replaceFirst("\\.txt$", "");
                Count count = path.length < 2 ? null : counts.get(path[path.length - 2]);
                if (count != null && languages.languages().contains(language)) {
                    entry.content()
                            .lines()
                            .filter(text -> !text.isBlank())
                            .forEach(text -> count.add(language, text, identifier));
                }
            }
        }
        List<Score> scores = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        counts.forEach(
                (kind, count) -> {
                    scores.add(count.score(kind, languages.languages().size()));
                    errors.addAll(count.errors);
                });
        return new Report(scores, errors);
    }

    private static final class Count {
        private int right;
        private int unknown;
        private int all;
        private final List<String> errors = new ArrayList<>();

        void add(String language, String text, LanguageIdentifier identifier) {
            String found = identifier.read(Document.of(Source.of(text))).tag();
            all++;
            right += found.equals(language) ? 1 : 0;
            unknown += found.equals("und") ? 1 : 0;
            if (!found.equals(language)) {
                errors.add("%s, not %s: %s".formatted(found, language, text));
            }
        }

        Score score(String kind, int languages) {
            return Score.share(
                    SET,
                    "language of " + kind + ", share right",
                    right,
                    all,
                    "of %d languages; %d not identified".formatted(languages, unknown));
        }
    }
}
