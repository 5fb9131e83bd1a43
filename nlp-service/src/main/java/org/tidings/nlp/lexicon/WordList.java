package org.tidings.nlp.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A resource file of words. A line is `KEY: entry, entry`; a line without a key goes on with the
/// one before it; `#` opens a comment. The same key may come again.
public final class WordList {
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    /// @param owner the class beside which the file lies
    public WordList(Class<?> owner, String file) {
        try (InputStream list = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            String key = "";
            for (String line : text.lines().map(WordList::withoutComment).toList()) {
                int colon = line.indexOf(':');
                if (colon >= 0) {
                    key = line.substring(0, colon).strip();
                }
                groups.computeIfAbsent(key, _ -> new ArrayList<>())
                        .addAll(entries(line.substring(colon + 1)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return comment < 0 ? line : line.substring(0, comment);
    }

    private static List<String> entries(String line) {
        return Arrays.stream(line.split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    public Set<String> keys() {
        return groups.keySet().stream()
                .filter(key -> !groups.getOrDefault(key, List.of()).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The entries of a key in the order of the file; none for an unknown one.
    public List<String> list(String key) {
        return List.copyOf(groups.getOrDefault(key, List.of()));
    }

    public Set<String> set(String key) {
        return Set.copyOf(list(key));
    }

    /// Each entry with its key. An entry of two keys keeps the first.
    public Map<String, String> keyOf() {
        return groups.entrySet().stream()
                .flatMap(group -> pairs(group.getKey(), group.getValue()))
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    private static Stream<Map.Entry<String, String>> pairs(String key, List<String> entries) {
        return entries.stream().map(entry -> Map.entry(entry, key));
    }
}
