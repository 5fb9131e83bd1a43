package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.evaluate.Matches.Rule;
import org.tidings.nlp.evaluate.NamedText.LabelledName;
import org.tidings.nlp.reading.CloseReading;

/// Names by class in web text: UNER English EWT, from raw text and by character span.
final class NameSet implements Evaluation {
    static final Path FILE = Path.of("ner", "uner_en_ewt", "en_ewt-ud-dev.iob2");

    @Override
    public String set() {
        return "names";
    }

    @Override
    public Report run(Path folder, CloseReading reading) throws IOException {
        Map<Entity.Type, Matches> byType = new EnumMap<>(Entity.Type.class);
        for (Entity.Type type : Entity.Type.values()) {
            byType.put(type, new Matches());
        }
        var all = new Matches();
        for (NamedText text : IobFile.read(folder.resolve(FILE))) {
            var found = found(text, reading);
            byType.forEach((type, matches) -> add(text, found, type, matches));
            byType.keySet().forEach(type -> add(text, found, type, all));
        }
        List<Score> scores = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        byType.forEach(
                (type, matches) -> {
                    scores.add(Score.of(set(), "EWT, " + words(type), matches, ""));
                    errors.addAll(matches.errors());
                });
        scores.add(Score.of(set(), "EWT, all names", all, "aim 0.750, organisations 0.600"));
        return new Report(scores, errors);
    }

    /// What the whole reading names in a text, with the mentions that are names.
    static List<LabelledName> found(NamedText text, CloseReading reading) {
        var entities = reading.read(Source.of(text.text())).document().get(Entities.KIND).all();
        return entities.stream()
                .flatMap(
                        entity ->
                                entity.mentions().stream()
                                        .map(
                                                mention ->
                                                        new LabelledName(
                                                                mention.span(), entity.type())))
                .toList();
    }

    static String words(Entity.Type type) {
        return switch (type) {
            case PERSON -> "persons";
            case ORGANIZATION -> "organisations";
            case PLACE -> "places";
        };
    }

    private static void add(
            NamedText text, List<LabelledName> found, Entity.Type type, Matches matches) {
        matches.add(
                text.document(),
                text.names().stream().filter(name -> name.type() == type).toList(),
                found.stream().filter(name -> name.type() == type).toList(),
                new Rule<>(
                        (wanted, name) -> wanted.span().equals(name.span()),
                        (wanted, name) -> 1,
                        name -> false,
                        wanted -> shown(text, wanted),
                        name -> shown(text, name)));
    }

    /// The name with what stands around it, for the list of errors.
    static String shown(NamedText text, LabelledName name) {
        int from = Math.max(0, name.span().start() - 40);
        int to = Math.min(text.text().length(), name.span().end() + 30);
        return "%s: %s[%s]%s"
                .formatted(
                        name.type(),
                        text.text().substring(from, name.span().start()),
                        text.text().substring(name.span().start(), name.span().end()),
                        text.text().substring(name.span().end(), to))
                .replace('\n', '|');
    }
}
