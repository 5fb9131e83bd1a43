package org.tidings.ingest.fingerprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The bodies that credit lines name, and how they print them.
///
/// @param usual the usual name by each printed one
/// @param anyName matches one printed name as a whole word
record Agencies(Map<String, String> usual, Pattern anyName) {
    private static final String FILE = "agencies.txt";

    /// What credit lines of the whole world name, from the vocabulary file.
    static final Agencies KNOWN = of(read());

    Agencies {
        usual = Map.copyOf(usual);
    }

    /// These and outlets that are agencies themselves, under their own names.
    Agencies with(Collection<String> names) {
        if (usual.keySet().containsAll(names)) {
            return this;
        }
        var all = new LinkedHashMap<String, String>();
        names.forEach(name -> all.put(name, name));
        all.putAll(usual);
        return of(all);
    }

    /// The usual name of one that is printed.
    String usualNameOf(String printed) {
        return Objects.requireNonNullElse(usual.get(printed), printed);
    }

    private static Agencies of(Map<String, String> usual) {
        String names =
                usual.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return new Agencies(
                usual, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])"));
    }

    private static Map<String, String> read() {
        var usual = new LinkedHashMap<String, String>();
        try (var file = Objects.requireNonNull(Agencies.class.getResourceAsStream(FILE), FILE)) {
            new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(usual, line));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return usual;
    }

    private static void add(Map<String, String> usual, String line) {
        int colon = line.indexOf(':');
        for (String printed : line.substring(colon + 1).split(";", -1)) {
            usual.putIfAbsent(printed.strip(), line.substring(0, colon).strip());
        }
    }
}
