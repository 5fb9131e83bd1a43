package org.tidings.nlp.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.tidings.contracts.Span;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.language.IdentifiedLanguage;

/// Parts a text into sentences: English by OpenNLP's model, every other language by the Unicode
/// rules of its locale (UAX #29). A line feed always ends a sentence.
public final class SentenceSplitter implements Layer<Sentences> {
    private static final String VERSION = "opennlp-ud-ewt-1.3.0/2";

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private static final int LONGEST_TITLE = 20;

    /// A stop that ends no sentence.
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:^|\\s)(?:Dr|Prof|Mr|Mrs|Ms|Sen|Gov|Rep|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Messrs)\\.$"
                            // Senator Brandt (D-Ohio.)
                            + "|\\([^()]{1,12}\\.$");

    /// Jennifer M. Andrews; but not: hepatitis C. The rest
    private static final Pattern INITIAL =
            Pattern.compile("(?:^|\\s)\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\.)+$");

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "^\\s*(?!(?:The|Then|This|That|These|Those|They|There|When|What|With|After|But|For"
                            + "|And|His|Her|Its|Our|She|You|Not|Now|Who|How|Why|Yet)\\b)"
                            + "\\p{Lu}\\p{L}{2,}.*",
                    Pattern.DOTALL);

    private final SentenceModel english;

    public SentenceSplitter() {
        try (var model =
                Objects.requireNonNull(SentenceSplitter.class.getResourceAsStream(MODEL), MODEL)) {
            english = new SentenceModel(model);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Kind<Sentences> kind() {
        return Sentences.KIND;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(IdentifiedLanguage.KIND);
    }

    @Override
    public boolean englishOnly() {
        return false;
    }

    @Override
    public Sentences read(Document document) {
        return new Sentences(split(document.text(), document.get(IdentifiedLanguage.KIND).tag()));
    }

    /// The sentences of a text in reading order, without the space around them.
    ///
    /// @param language BCP 47
    public List<Span> split(String text, String language) {
        List<Span> sentences = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            for (Span sentence : splitLine(text.substring(line, end), language)) {
                addTrimmed(text, line + sentence.start(), line + sentence.end(), sentences);
            }
            line = end + 1;
        }
        return sentences;
    }

    private List<Span> splitLine(String line, String language) {
        return language.equals("en") ? english(line) : byUnicodeRules(line, language);
    }

    private List<Span> english(String line) {
        // The detector keeps state between calls; the model does not.
        List<Span> sentences = new ArrayList<>();
        for (var found : new SentenceDetectorME(english).sentPosDetect(line)) {
            boolean goesOn =
                    !sentences.isEmpty()
                            && (endsWithTitle(line, sentences.getLast().end())
                                    || isWithinName(line, sentences.getLast().end()));
            int start = goesOn ? sentences.removeLast().start() : found.getStart();
            sentences.add(new Span(start, found.getEnd()));
        }
        return sentences;
    }

    private static boolean endsWithTitle(String line, int end) {
        return TITLE.matcher(line.substring(Math.max(0, end - LONGEST_TITLE), end)).find();
    }

    private static boolean isWithinName(String line, int end) {
        int from = Math.max(0, end - LONGEST_TITLE);
        return INITIAL.matcher(line.substring(from, end)).find()
                && BEGINNING.matcher(line.substring(end)).matches();
    }

    private static List<Span> byUnicodeRules(String line, String language) {
        var breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        breaks.setText(line);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(new Span(start, end));
            start = end;
        }
        return sentences;
    }

    private static void addTrimmed(String text, int start, int end, List<Span> sentences) {
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }
}
