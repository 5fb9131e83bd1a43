package org.tidings.nlp.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `./tidings enrich` was asked.
///
/// @param pretty for a reader, with colours, instead of JSON
/// @param published the day that the texts appeared; null when not known
record Options(boolean pretty, @Nullable LocalDate published, List<String> files) {
    static final String USE = "enrich [--pretty] [--published YYYY-MM-DD] FILE…";

    /// @throws WrongUse when there is no file, or something that is no option
    static Options of(List<String> words) {
        boolean pretty = false;
        LocalDate published = null;
        List<String> files = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            switch (word) {
                case "--pretty" -> pretty = true;
                case "--published" -> {
                    place++;
                    published = day(place < words.size() ? words.get(place) : "");
                }
                default -> files.add(file(word));
            }
        }
        if (files.isEmpty()) {
            throw new WrongUse(USE);
        }
        return new Options(pretty, published, files);
    }

    private static String file(String word) {
        if (word.startsWith("--")) {
            throw new WrongUse("there is no option " + word + ": " + USE);
        }
        return word;
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException wrong) {
            throw new WrongUse("--published wants a day as 2026-03-01");
        }
    }

    /// A text as it was written, a byte order mark left out.
    static String text(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
