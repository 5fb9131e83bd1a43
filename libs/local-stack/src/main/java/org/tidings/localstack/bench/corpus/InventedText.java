package org.tidings.localstack.bench.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.tidings.localstack.bench.corpus.CorpusArticle.Count;
import org.tidings.localstack.bench.corpus.CorpusArticle.Name;
import org.tidings.localstack.bench.corpus.CorpusArticle.NameType;
import org.tidings.localstack.bench.corpus.CorpusArticle.Quotation;
import org.tidings.localstack.bench.corpus.CorpusArticle.Span;

/// Writes one text and remembers where everything stands in it. Some 210 words on average.
final class InventedText {
    private static final List<String> COUNTED = List.of("killed", "injured", "arrested");

    private final RandomGenerator random;
    private final Zipf words;
    private final InventedNames invented;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();

    InventedText(RandomGenerator random, Zipf words, InventedNames invented) {
        this.random = random;
        this.words = words;
        this.invented = invented;
    }

    String title() {
        writeWords(random.nextInt(5, 11), true);
        return text.toString();
    }

    void writeParagraphs() {
        int wanted = random.nextInt(3, 8);
        for (int paragraph = 0; paragraph < wanted; paragraph++) {
            if (paragraph > 0) {
                text.append('\n');
            }
            int start = text.length();
            writeSentences(random.nextInt(2, 5));
            paragraphs.add(new Span(start, text.length()));
        }
    }

    private void writeSentences(int wanted) {
        for (int sentence = 0; sentence < wanted; sentence++) {
            if (sentence > 0) {
                text.append(' ');
            }
            int start = text.length();
            switch (random.nextInt(10)) {
                case 0, 1 -> writeQuotation();
                case 2 -> writeCount();
                case 3, 4, 5 -> writeNaming();
                default -> writeWords(length(), true);
            }
            text.append('.');
            sentences.add(new Span(start, text.length()));
        }
    }

    private int length() {
        return random.nextInt(8, 21);
    }

    private Span writeWords(int wanted, boolean capital) {
        int start = text.length();
        for (int word = 0; word < wanted; word++) {
            String written = InventedWords.word(words.rank(random));
            text.append(word > 0 ? " " : "")
                    .append(word == 0 && capital ? InventedWords.capital(written) : written);
        }
        return new Span(start, text.length());
    }

    private void writeQuotation() {
        text.append('"');
        Span said = writeWords(length(), true);
        text.append(",\" ");
        Span cue = write("said");
        text.append(' ');
        Span named = writeName(NameType.PERSON);
        String speaker = text.substring(named.start(), named.end());
        quotations.add(
                new Quotation(said, List.copyOf(names.keySet()).indexOf(speaker), named, cue));
    }

    private void writeCount() {
        int value = 1 + (int) (100 * Math.pow(random.nextDouble(), 3));
        String what = COUNTED.get(random.nextInt(COUNTED.size()));
        int start = text.length();
        text.append(value).append(' ').append(what);
        counts.add(new Count(new Span(start, text.length()), value, what));
        text.append(" in ");
        writeName(NameType.PLACE);
        text.append(' ');
        writeWords(length(), false);
    }

    private void writeNaming() {
        writeWords(random.nextInt(4, 10), true);
        text.append(' ');
        writeName(GeneratedCorpus.type(random));
        text.append(' ');
        writeWords(random.nextInt(4, 10), false);
    }

    private Span writeName(NameType type) {
        String name = invented.name(type, random);
        Span span = write(name);
        names.putIfAbsent(name, new Name(type, name, span));
        return span;
    }

    private Span write(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    String text() {
        return text.toString();
    }

    List<Span> paragraphs() {
        return paragraphs;
    }

    List<Span> sentences() {
        return sentences;
    }

    List<Name> names() {
        return List.copyOf(names.values());
    }

    List<Quotation> quotations() {
        return quotations;
    }

    List<Count> counts() {
        return counts;
    }
}
