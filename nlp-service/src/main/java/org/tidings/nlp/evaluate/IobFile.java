package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.evaluate.NamedText.LabelledName;

/// Universal NER: sentences as they were written (`# text =`), with a tag (IOB2) for each word.
final class IobFile {
    private static final String DOCUMENT = "# newdoc id = ";
    private static final String TEXT = "# text = ";

    private final List<NamedText> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<LabelledName> names = new ArrayList<>();
    private String document = "";
    private int at;

    private IobFile() {}

    /// The documents of a file, a line for each sentence.
    static List<NamedText> read(Path file) throws IOException {
        var reading = new IobFile();
        for (String line : Files.readAllLines(file)) {
            reading.line(line);
        }
        reading.close();
        return reading.texts;
    }

    private void line(String line) {
        if (line.startsWith(DOCUMENT)) {
            close();
            document = line.substring(DOCUMENT.length());
        } else if (line.startsWith(TEXT)) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            at = text.length();
            text.append(line.substring(TEXT.length()));
        } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
            String[] column = line.split("\t", -1);
            word(column[1], column[2]);
        }
    }

    private void word(String form, String tag) {
        int start = text.indexOf(form, at);
        if (start < 0) {
            throw new IllegalArgumentException(document + " does not hold " + form);
        }
        at = start + form.length();
        var type = type(tag);
        if (tag.startsWith("I-") && type != null && !names.isEmpty()) {
            var begun = names.removeLast();
            names.add(new LabelledName(new Span(begun.span().start(), at), begun.type()));
        } else if (type != null) {
            names.add(new LabelledName(new Span(start, at), type));
        }
    }

    private static Entity.@Nullable Type type(String tag) {
        return switch (tag.substring(tag.indexOf('-') + 1)) {
            case "PER" -> Entity.Type.PERSON;
            case "LOC" -> Entity.Type.PLACE;
            case "ORG" -> Entity.Type.ORGANIZATION;
            default -> null;
        };
    }

    private void close() {
        if (!text.isEmpty()) {
            texts.add(new NamedText(document, text.toString(), names));
        }
        text.setLength(0);
        names.clear();
        at = 0;
    }
}
