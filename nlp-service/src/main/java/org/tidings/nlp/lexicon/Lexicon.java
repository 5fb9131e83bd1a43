package org.tidings.nlp.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Words in groups, from a file beside the rules that use them: a line `[group]`, then its words,
/// several to a line, parted by commas; `#` begins a comment. All in lower case.
public final class Lexicon {
    private final Map<String, Set<String>> groups;

    private Lexicon(Map<String, Set<String>> groups) {
        this.groups = groups;
    }

    /// @param user class in whose package the file lies
    public static Lexicon of(Class<?> user, String file) {
        try (var stream = Objects.requireNonNull(user.getResourceAsStream(file), file)) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Lexicon parse(String text) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        Set<String> words = new HashSet<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.length() - 1);
                words = groups.computeIfAbsent(name, _ -> new HashSet<>());
            } else if (!line.startsWith("#")) {
                for (String word : line.split(",", -1)) {
                    if (!word.isBlank()) {
                        words.add(word.strip().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return new Lexicon(groups);
    }

    /// @throws IllegalArgumentException when the file has no such group
    public Set<String> group(String name) {
        var words = groups.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no group " + name);
        }
        return words;
    }

    /// The groups in the order of the file.
    public Map<String, Set<String>> groups() {
        return groups;
    }
}
