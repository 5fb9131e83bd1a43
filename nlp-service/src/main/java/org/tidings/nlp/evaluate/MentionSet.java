package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.evaluate.NamedText.LabelledName;
import org.tidings.nlp.reading.CloseReading;

/// Recall of names in news: the outermost linked mentions of GUM's Wikinews articles.
///
/// A mention takes in titles and appositions (`US President Ada Example`); it is found when a name
/// of its class lies in it.
final class MentionSet implements Evaluation {
    static final Path FOLDER = Path.of("ner", "gum_news", "coref");

    @Override
    public String set() {
        return "mentions";
    }

    @Override
    public Report run(Path folder, CloseReading reading) throws IOException {
        Map<Entity.Type, Count> counts = new EnumMap<>(Entity.Type.class);
        for (Entity.Type type : Entity.Type.values()) {
            counts.put(type, new Count());
        }
        var all = new Count();
        List<String> errors = new ArrayList<>();
        for (Path file : files(folder.resolve(FOLDER))) {
            var text = LinkedMentions.read(file);
            var found = NameSet.found(text, reading);
            for (LabelledName wanted : text.names()) {
                counts.getOrDefault(wanted.type(), all).add(text, wanted, found, errors);
                all.add(text, wanted, found, new ArrayList<>());
            }
        }
        List<Score> scores = new ArrayList<>();
        counts.forEach((type, count) -> scores.add(count.score(set(), NameSet.words(type), "")));
        scores.add(all.score(set(), "all mentions", "aim 0.800"));
        return new Report(scores, errors);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        }
    }

    private static final class Count {
        private int mentions;
        private int right;
        private int named;

        void add(
                NamedText text,
                LabelledName wanted,
                List<LabelledName> found,
                List<String> errors) {
            var within = found.stream().filter(name -> covers(wanted.span(), name.span())).toList();
            boolean hit = within.stream().anyMatch(name -> name.type() == wanted.type());
            mentions++;
            named += within.isEmpty() ? 0 : 1;
            right += hit ? 1 : 0;
            if (!hit) {
                String instead = within.isEmpty() ? "nothing" : within.getFirst().type().toString();
                errors.add(
                        "%s MISSED %s, found %s"
                                .formatted(text.document(), NameSet.shown(text, wanted), instead));
            }
        }

        Score score(String set, String measure, String note) {
            String besides = "of any class %.3f".formatted((double) named / Math.max(1, mentions));
            return Score.share(
                    set,
                    "GUM news, recall, " + measure,
                    right,
                    mentions,
                    note.isEmpty() ? besides : note + "; " + besides);
        }

        private static boolean covers(Span whole, Span part) {
            return whole.start() <= part.start() && part.end() <= whole.end();
        }
    }
}
