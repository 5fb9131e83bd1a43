package org.tidings.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Lines that say who made an article, a picture, or when: what a reader takes for its frame.
final class Signatures {
    /// Of what is said about an author.
    private static final int LONGEST = 400;

    /// A longer paragraph that ends with a credit is a report of the agency that it names; in
    /// scripts without spaces, one of a fourth of it.
    private static final int CAPTION = 240;

    private static final int BRIEF = 90;

    /// A caption ends with whose picture it is.
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?:[(\\[|/–—-]\\s?|\\s|^)(?:main image|image credit|image|images|photo|photos"
                            + "|photo credit|foto|fotos|bild|credit|picture|pictures|fotograf|crédit"
                            + "|crédits|bildquelle|bildnachweis|kuva|zdjęcie|fotó|фото)\\s?(?::|©|by )\\s?[^.:]{2,70}[)\\]]?$"
                            + "|(?:©|\\(c\\))\\s?[^.©]{2,50}$"
                            + "|(?:[/|]\\s?|via )(?:getty(?: images)?|afp|reuters|dpa|shutterstock|istock|epa)\\b[^.]{0,30}$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT =
            Pattern.compile(
                    "^(?:\\(?(?:the (?:author|writer) (?:is|was|has)|about the (?:author|writer)"
                            + "|(?:der autor|die autorin|unser autor|unsere autorin)\\s(?:ist|war|arbeitet|lehrt)"
                            + "|l['’]auteure? est|el autor es|la autora es|o autor é|a autora é|l['’]autore è|l['’]autrice è"
                            + "|de auteur is|autor jest|autorka jest))",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// How many words may stand beside a time, or beside names, in a line that is nothing more.
    private static final int BESIDE = 3;

    private Signatures() {}

    static boolean isCaption(String line) {
        int longest = Piece.weight(line) > line.length() ? CAPTION / 4 : CAPTION;
        return line.length() < longest && hasMark(line) && CREDIT.matcher(line).find();
    }

    /// What no credit is without, to spare most lines the search.
    private static boolean hasMark(String line) {
        return line.chars().anyMatch(c -> ":©|/".indexOf(c) >= 0)
                || line.contains("(c)")
                || line.contains(" via ")
                || line.contains(" by ");
    }

    /// A day with hardly anything beside it.
    static boolean isTime(String line) {
        if (line.length() > BRIEF || TimeReader.read(line).isEmpty()) {
            return false;
        }
        long words =
                WORDS.splitAsStream(line.toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() > 1 && !isDated(word))
                        .count();
        return words <= BESIDE;
    }

    private static boolean isDated(String word) {
        return Character.isDigit(word.charAt(0)) || MonthNames.of(word) != null;
    }

    /// The names of those who wrote it, and hardly anything beside them.
    static boolean isByline(String line, List<String> authors) {
        if (line.length() > BRIEF) {
            return false;
        }
        String rest = line;
        for (String author : authors) {
            rest = rest.replace(author, " ");
        }
        long words = WORDS.splitAsStream(rest).filter(word -> !word.isEmpty()).count();
        return rest.length() < line.length() && words <= BESIDE;
    }

    /// Who they are.
    static boolean isAboutAuthor(String line, List<String> authors) {
        return line.length() < LONGEST
                && (ABOUT.matcher(line).find() || authors.stream().anyMatch(line::startsWith));
    }
}
