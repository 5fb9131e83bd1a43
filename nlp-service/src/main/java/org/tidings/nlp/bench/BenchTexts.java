package org.tidings.nlp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The project's own texts of about 500 words.
final class BenchTexts {
    private static final int FEWEST = 400;
    private static final int MOST = 700;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    private BenchTexts() {}

    /// @param seeds the folder with the labelled texts and the newsroom
    static List<String> in(Path seeds) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(seeds.resolve("labelled"))) {
            texts.add(Files.readString(file));
        }
        for (Path file : files(seeds.resolve("newsroom"))) {
            if (file.toString().contains("/articles/")) {
                texts.add(article(Files.readString(file)));
            }
        }
        texts.removeIf(text -> words(text) < FEWEST || words(text) > MOST);
        if (texts.isEmpty()) {
            throw new IOException("no texts in " + seeds);
        }
        return texts;
    }

    static int words(String text) {
        return SPACE.split(text.strip(), -1).length;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /// An article of the newsroom as its page gives it: headline, then a line for each
    /// paragraph.
    private static String article(String file) {
        String[] parts = BLANK_LINE.split(file, 2);
        if (parts.length < 2) {
            return "";
        }
        String title = parts[0].lines().findFirst().orElse("").replaceFirst("^Title: ", "");
        List<String> lines = new ArrayList<>(List.of(title));
        for (String paragraph : BLANK_LINE.split(parts[1], -1)) {
            lines.add(SPACE.matcher(paragraph.strip()).replaceAll(" ").replaceFirst("^#+ ", ""));
        }
        return String.join("\n", lines);
    }
}
