package org.tidings.nlp.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The topics that can be told, each with the words that tell of it.
record Vocabulary(List<Entry> entries) {
    /// @param parent null for one of the first level
    /// @param words lemmas, and pairs of lemmas joined by `_`
    record Entry(String code, String name, @Nullable String parent, Set<String> words) {}

    static Vocabulary read() {
        try (var list =
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream("topics.txt"))) {
            List<Entry> entries = new ArrayList<>();
            String parent = null;
            var text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] part = line.split("\\|", -1);
                boolean first = part[0].endsWith("000000");
                parent = first ? part[0] : parent;
                var words = Set.copyOf(List.of(part[2].split(" ", -1)));
                entries.add(new Entry(part[0], part[1], first ? null : parent, words));
            }
            return new Vocabulary(List.copyOf(entries));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
