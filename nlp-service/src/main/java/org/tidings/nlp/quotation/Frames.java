package org.tidings.nlp.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Section;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.TokenReader;
import org.tidings.nlp.token.Tokens;

/// Parts a document into frames.
///
/// @param all in reading order
/// @param quoted all stretches, nested ones too
record Frames(List<Frame> all, List<Quoted> quoted) {
    static Frames of(Document document) {
        var sections = document.get(Sections.KIND);
        var headings =
                sections.all().stream().map(Section::heading).filter(span -> span != null).toList();
        var paragraphs =
                Stream.concat(headings.stream(), sections.paragraphs().stream())
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList();
        var builder = new Builder(document);
        for (int place = 0; place < paragraphs.size(); place++) {
            builder.add(paragraphs.get(place), place, headings.contains(paragraphs.get(place)));
        }
        return new Frames(builder.frames, builder.quoted);
    }

    /// Before a name, with a stop that ends no sentence.
    static final Set<String> TITLES =
            Set.of(
                    "Mr", "Mrs", "Ms", "Dr", "Prof", "Rep", "Reps", "Sen", "Sens", "Gov", "Gen",
                    "Lt", "Col", "Maj", "Capt", "Sgt", "Rev", "Hon", "St");

    private static final class Builder {
        private final Document document;
        private final Tokens tokens;
        private final Set<Integer> names;
        private final List<Frame> frames = new ArrayList<>();
        private final List<Quoted> quoted = new ArrayList<>();
        private List<Token> open = new ArrayList<>();
        private Map<Integer, Quoted> quotes = new HashMap<>();

        Builder(Document document) {
            this.document = document;
            this.tokens = document.get(Tokens.KIND);
            this.names =
                    document.get(Entities.KIND).all().stream()
                            .flatMap(entity -> entity.mentions().stream())
                            .flatMap(mention -> tokens.within(mention.span()).stream())
                            .map(Token::start)
                            .collect(Collectors.toSet());
        }

        void add(Span paragraph, int place, boolean heading) {
            if (paragraph.start() >= TokenReader.REACH) {
                return;
            }
            var found = QuoteMarks.in(document.text(), paragraph);
            quoted.addAll(found);
            var outer = found.stream().filter(quote -> !quote.nested()).toList();
            int next = 0;
            int at = tokens.firstFrom(paragraph.start());
            while (at < tokens.size() && tokens.get(at).start() < paragraph.end()) {
                var token = tokens.get(at);
                if (next < outer.size() && token.end() > outer.get(next).outer().start()) {
                    var quote = outer.get(next++);
                    if (!open.isEmpty() && startsSentence(at) && isStop(open.getLast())) {
                        close(place, heading);
                    }
                    at = tokens.firstFrom(quote.outer().end());
                    addQuote(quote, token.sentence());
                    if (endsWithQuote(quote, at)) {
                        close(place, heading);
                    }
                    continue;
                }
                if (!open.isEmpty() && startsSentence(at)) {
                    close(place, heading);
                }
                boolean behindQuote =
                        token.form().equals(".")
                                && !open.isEmpty()
                                && open.getLast().is(Frame.QUOTE);
                open.addAll(Retagging.parted(named(token)));
                at++;
                if (behindQuote) {
                    close(place, heading);
                }
            }
            close(place, heading);
        }

        private void addQuote(Quoted quote, int sentence) {
            quotes.put(open.size(), quote);
            open.add(new Token(quote.outer(), "\"", Frame.QUOTE, "", sentence));
        }

        /// A word of a name is a proper noun, whatever the tagger took it for.
        private Token named(Token token) {
            boolean other =
                    token.tag().indexOf('+') < 0
                            && !token.is("PROPN")
                            && !token.is("PUNCT")
                            && !token.is("NUM")
                            && !token.is("PART");
            boolean name = other && token.isCapitalized() && names.contains(token.start());
            boolean title = token.is("ADP") && token.isCapitalized() && token.form().length() > 6;
            return name || title
                    ? new Token(
                            token.span(), token.form(), "PROPN", token.lower(), token.sentence())
                    : token;
        }

        private static boolean isStop(Token token) {
            return ".!?…".contains(token.form());
        }

        private boolean startsSentence(int at) {
            var last = open.getLast();
            return !last.is(Frame.QUOTE)
                    && last.sentence() != tokens.get(at).sentence()
                    && !goesOn(tokens.get(at))
                    && !isAbbreviated();
        }

        /// Behind a stop that ends no sentence: `(D-Fla.) said`.
        private static boolean goesOn(Token token) {
            return ",;)".contains(token.form())
                    || Character.isLowerCase(token.form().codePointAt(0));
        }

        /// Whether the stop at the end belongs to an initial or a title: `Laurence H. Tribe`.
        private boolean isAbbreviated() {
            if (open.size() == 1 && open.getLast().form().matches("[—–―]|--")) {
                return true;
            }
            if (open.size() < 2 || !open.getLast().form().equals(".")) {
                return false;
            }
            String form = open.get(open.size() - 2).form();
            boolean initial = form.length() == 1 && Character.isUpperCase(form.charAt(0));
            return (initial && !form.equals("I")) || TITLES.contains(form);
        }

        /// Whether the sentence ends with the stretch: a stop within it, and a new sentence behind.
        private boolean endsWithQuote(Quoted quote, int next) {
            char last = document.text().charAt(Math.max(0, quote.inner().end() - 1));
            var token = next < tokens.size() ? tokens.get(next) : null;
            if (token == null || ".!?…".indexOf(last) < 0) {
                return false;
            }
            boolean capital =
                    token.isCapitalized() || (token.is("PUNCT") && !",.;:".contains(token.form()));
            return capital && !isAttributed(next, last == '.' ? 2 : 6);
        }

        /// Whether a verb of saying follows at once: `“Who pays?” Ms Birkett asked.`
        private boolean isAttributed(int from, int reach) {
            for (int at = from; at < Math.min(tokens.size(), from + reach); at++) {
                var token = tokens.get(at);
                if (token.is("PUNCT") && !token.form().equals(".")) {
                    return false;
                }
                var cue = Cues.of(token);
                if (cue != null && token.is("VERB") && at > from) {
                    return isEnd(at + 1) && !(reach == 2 && opensMarks(at + 1));
                }
            }
            return false;
        }

        /// `… to change.” She adds, “…`: what follows is hers, not what stands before.
        private boolean opensMarks(int at) {
            return at + 1 < tokens.size()
                    && ",:".contains(tokens.get(at).form())
                    && "“\"‘'".contains(tokens.get(at + 1).form());
        }

        private boolean isEnd(int at) {
            return at >= tokens.size()
                    || ".,".contains(tokens.get(at).form())
                    || tokens.get(at).is("ADP")
                    || tokens.get(at).sentence() != tokens.get(at - 1).sentence();
        }

        private void close(int paragraph, boolean heading) {
            if (!open.isEmpty()) {
                frames.add(new Frame(Retagging.of(open), Map.copyOf(quotes), paragraph, heading));
            }
            open = new ArrayList<>();
            quotes = new HashMap<>();
        }
    }
}
