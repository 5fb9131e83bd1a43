package org.tidings.ingest.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of a command: options with a value, and the rest.
final class Arguments {
    private final Map<String, String> options = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    /// @param known the options, such as `--data`
    Arguments(List<String> words, List<String> known) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (known.contains(word) && i + 1 < words.size()) {
                i++;
                options.put(word, words.get(i));
            } else if (word.startsWith("--")) {
                throw new WrongUse(
                        known.contains(word) ? word + " wants a value" : "unknown option " + word);
            } else {
                rest.add(word);
            }
        }
    }

    @Nullable String option(String name) {
        return options.get(name);
    }

    List<String> rest() {
        return List.copyOf(rest);
    }
}
