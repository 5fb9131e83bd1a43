package org.tidings.localstack.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A text that opens with `Name: value` lines and goes on, after an empty line, with blocks.
///
/// An indented line continues the header above it. Blocks are parted by empty lines, list items by
/// their dash; the lines of a block are joined with one space.
///
/// @param name says in messages which text is wrong
record HeaderedText(String name, Map<String, List<String>> headers, List<Block> blocks) {

    static HeaderedText read(Path file) throws IOException {
        return parse(file.toString(), Files.readAllLines(file));
    }

    static HeaderedText parse(String name, List<String> lines) {
        int gap = lines.indexOf("");
        int end = gap < 0 ? lines.size() : gap;
        return new HeaderedText(
                name,
                headers(name, lines.subList(0, end)),
                blocks(lines.subList(end, lines.size())));
    }

    private static Map<String, List<String>> headers(String name, List<String> lines) {
        var headers = new LinkedHashMap<String, List<String>>();
        for (var line : unfolded(lines)) {
            int colon = line.indexOf(": ");
            if (colon < 1) {
                throw new IllegalArgumentException(name + ": not a header line: " + line);
            }
            headers.computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
                    .add(line.substring(colon + 2).strip());
        }
        return headers;
    }

    private static List<String> unfolded(List<String> lines) {
        var unfolded = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith(" ") && !unfolded.isEmpty()) {
                unfolded.add(unfolded.removeLast() + " " + line.strip());
            } else {
                unfolded.add(line);
            }
        }
        return unfolded;
    }

    private static List<Block> blocks(List<String> lines) {
        var texts = new ArrayList<String>();
        boolean open = false;
        for (var line : lines) {
            if (line.isBlank()) {
                open = false;
            } else if (open && Block.Kind.of(line) != Block.Kind.ITEM) {
                texts.add(texts.removeLast() + " " + line.strip());
            } else {
                texts.add(line.strip());
                open = true;
            }
        }
        return texts.stream().map(Block::of).toList();
    }

    String required(String header) {
        var value = optional(header);
        if (value == null) {
            throw new IllegalArgumentException(name + ": needs a header " + header);
        }
        return value;
    }

    @Nullable String optional(String header) {
        var values = all(header);
        return values.isEmpty() ? null : values.getFirst();
    }

    List<String> all(String header) {
        return headers.getOrDefault(header, List.of());
    }

    /// Refuses a misspelt header, which would otherwise be left out in silence.
    ///
    /// @return this text
    HeaderedText knowing(Set<String> known) {
        var unknown = new TreeSet<>(headers.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": unknown header " + String.join(", ", unknown));
        }
        return this;
    }
}
