package org.tidings.ingest.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names of people in a byline: `By Ada North and Ben West` are two.
final class AuthorNames {
    private static final Pattern BY =
            Pattern.compile(
                    "^(?:written by|reported by|posted by|published by|story by|by|von|par|por|di|door"
                            + "|av|af|autor(?:in|es)?|author|auteur|text)\\b\\s?:?\\s{0,3}",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s?[,;|•/]\\s?(?:and\\s|und\\s|et\\s)?|\\s(?:and|und|et|y|e|en|och|og|i|&|with|mit|con)\\s",
                    Pattern.CASE_INSENSITIVE);

    /// What stands behind names in bylines and is none.
    private static final Pattern ROLE =
            Pattern.compile(
                    "\\b(?:reporter|editor|correspondent|writer|staff|redaktion|redaktör|redacci[oó]n"
                            + "|admin|administrator|news desk|contributor|columnist|journalist"
                            + "|editorial|team|webmaster|producer|photograph\\w*|updated|published)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    private AuthorNames() {}

    static String withoutBy(String line) {
        return BY.matcher(TextLines.line(line)).replaceFirst("").strip();
    }

    static boolean isAddress(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.startsWith("http") || lower.startsWith("www.") || lower.contains("/");
    }

    static List<String> split(@Nullable String byline, Set<String> sites) {
        if (byline == null || (isAddress(byline) && !byline.contains(" "))) {
            return List.of();
        }
        return kept(List.of(BETWEEN.split(withoutBy(byline), 20)), sites);
    }

    /// Those that can be names, each once.
    static List<String> kept(List<String> candidates, Set<String> sites) {
        Set<String> names = new LinkedHashSet<>();
        for (String candidate : candidates) {
            String name = withoutBy(candidate);
            if (isName(name) && !sites.contains(Authors.bare(name))) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && name.chars().noneMatch(c -> Character.isDigit(c) || c == '@')
                && name.chars().anyMatch(Character::isLetter)
                && name.chars().filter(c -> c == ' ').count() < 6
                && !isAddress(name)
                && !ROLE.matcher(name).find();
    }
}
