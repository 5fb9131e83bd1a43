package org.tidings.ingest.fingerprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.OriginSigns.Credit;
import org.tidings.contracts.Span;

/// Finds the lines by which an article says whose report it is. A name in running text is no
/// credit: agencies are quoted too. It counts
/// - in brackets behind a dateline, or in brackets that end a line: `LONDON (AP) — …`, `… (dpa)`;
/// - alone on one of the outermost lines, or there with a word that credits: `— AFP`,
///   `mit Material von dpa`, `This report is by …`;
/// - anywhere in the byline.
///
/// A line that names both who reported and who edited, in brackets at the end, is how Reuters
/// signs.
final class CreditLines {
    private static final String REUTERS = "Reuters";

    /// How far into a paragraph a dateline reaches.
    private static final int DATELINE = 120;

    private static final int FIRST_LINES = 2;
    private static final int LAST_LINES = 5;

    /// A longer line is a paragraph, not a credit.
    private static final int LONGEST_LINE = 200;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[（]([^()\\[\\]（）]{2,80})[)\\]）]");
    private static final Pattern CREDITING =
            Pattern.compile(
                    "(?iU)(?<!\\p{L})(?:with|from|by|via|source|sources|credit|copyright|contributed"
                            + "|report|reporting|originally|mit|von|quelle|quellen|agentur|text"
                            + "|avec|par|source|agence|d[’']après"
                            + "|con|fuente|fuentes|por|com|fonte|agencia|agência|informações|di"
                            + "|met|bron|van|med|från|fra|kilde|källa|źródło|zdroj|źródła|izvor"
                            + "|источник|джерело|по материалам|за матеріалами|kaynak"
                            + "|来源|來源|出典|출처)(?!\\p{L})|[©–—]");
    private static final Pattern REPORTERS =
            Pattern.compile("(?is)\\(?reporting by .{2,400}?editing by .{2,200}");

    private final Agencies agencies;

    CreditLines(Agencies agencies) {
        this.agencies = agencies;
    }

    /// @return in the order of the text; those of the byline last
    List<Credit> in(@Nullable String byline, String text) {
        var found = new ArrayList<Credit>();
        var lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i < FIRST_LINES;
            boolean last = i >= lines.size() - LAST_LINES;
            credits(text, lines.get(i), first, last, found);
        }
        found.sort(Comparator.comparingInt(credit -> start(credit)));
        if (byline != null) {
            agencies.anyName()
                    .matcher(byline)
                    .results()
                    .forEach(name -> found.add(credit(name.group(), byline.strip(), null)));
        }
        return found.stream().distinct().toList();
    }

    private void credits(String text, Span line, boolean first, boolean last, List<Credit> found) {
        String words = text.substring(line.start(), line.end());
        BRACKETS.matcher(words)
                .results()
                .filter(
                        bracket ->
                                (first && bracket.start() < DATELINE) || endsLine(words, bracket))
                .forEach(bracket -> bracketed(bracket, line, found));
        if (words.length() > LONGEST_LINE || !(first || last)) {
            return;
        }
        var reporters = REPORTERS.matcher(words);
        if (last && reporters.find()) {
            found.add(credit(REUTERS, words, line));
        } else if (BRACKETS.matcher(words).results().noneMatch(b -> isCredit(b.group(1)))
                && creditsSomebody(words, last)) {
            agencies.anyName()
                    .matcher(words)
                    .results()
                    .forEach(name -> found.add(credit(name.group(), words, line)));
        }
    }

    private static boolean endsLine(String words, MatchResult bracket) {
        return words.substring(bracket.end()).chars().noneMatch(Character::isLetterOrDigit);
    }

    private void bracketed(MatchResult bracket, Span line, List<Credit> found) {
        if (isCredit(bracket.group(1))) {
            var span = new Span(line.start() + bracket.start(), line.start() + bracket.end());
            agencies.anyName()
                    .matcher(bracket.group(1))
                    .results()
                    .forEach(name -> found.add(credit(name.group(), bracket.group(), span)));
        }
    }

    /// Names of agencies and short signs of desks, and nothing else: `dpa/lnw`, `AFP, Reuters`.
    private boolean isCredit(String bracketed) {
        var name = agencies.anyName().matcher(bracketed);
        return name.find()
                && agencies.anyName()
                        .matcher(bracketed)
                        .replaceAll("")
                        .replaceAll(
                                "(?U)[\\s/,;&+.\\-–|]|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b", " ")
                        .strip()
                        .matches("(?:[a-z]{0,4}\\s*){0,3}");
    }

    /// A line of names alone credits, also first; one with other words needs one that credits, at
    /// the end of the article.
    private boolean creditsSomebody(String words, boolean last) {
        if (!agencies.anyName().matcher(words).find()) {
            return false;
        }
        String others = agencies.anyName().matcher(words).replaceAll(" ");
        boolean alone = others.chars().noneMatch(Character::isLetterOrDigit);
        return alone || (last && isShort(others) && CREDITING.matcher(others).find());
    }

    /// Credits are no sentences of a story: a dozen words at most.
    private static boolean isShort(String others) {
        return others.strip().split("\\s+", -1).length <= 12;
    }

    private Credit credit(String name, String printed, @Nullable Span span) {
        return new Credit(agencies.usualNameOf(name), printed, span);
    }

    private static int start(Credit credit) {
        return credit.span() == null ? Integer.MAX_VALUE : credit.span().start();
    }

    private static List<Span> lines(String text) {
        var lines = new ArrayList<Span>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (!text.substring(start, stop).isBlank()) {
                lines.add(new Span(start, stop));
            }
            start = stop + 1;
        }
        return lines;
    }
}
