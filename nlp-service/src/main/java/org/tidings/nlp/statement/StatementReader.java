package org.tidings.nlp.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quotation;
import org.tidings.nlp.agent.Agents;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Grammar;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Predicate.Form;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.quotation.Quotations;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Tokens;

/// Gives each clause to the one who states it: the subject of the verb of saying above it or beside
/// it, the speaker of the quotation around it, or the article itself.
public final class StatementReader implements Layer<Statements> {
    @Override
    public Kind<Statements> kind() {
        return Statements.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Tokens.KIND, Sections.KIND, Clauses.KIND, Entities.KIND, Quotations.KIND);
    }

    @Override
    public Statements read(Document document) {
        var work = new Work(document);
        List<Statement> found = new ArrayList<>();
        for (int sentence = 0; sentence < work.tokens.sentences(); sentence++) {
            work.read(sentence, found);
        }
        found.sort(Comparator.comparingInt(statement -> statement.span().start()));
        return new Statements(found);
    }

    /// One document at work.
    private static final class Work {
        private static final WordList WORDS = new WordList(StatementReader.class, "saying.txt");
        private static final Set<String> SAYING = WORDS.set("saying");
        private static final Set<String> ACCUSING = WORDS.set("accusing");
        private static final Set<String> DENYING = WORDS.set("denying");

        private final Document document;
        private final Tokens tokens;
        private final Clauses clauses;
        private final Agents agents;
        private final List<Quotation> quotations;

        /// Who spoke last in the paragraph at hand.
        private @Nullable Party last;

        private @Nullable Span paragraph;

        Work(Document document) {
            this.document = document;
            this.tokens = document.get(Tokens.KIND);
            this.clauses = document.get(Clauses.KIND);
            this.agents = new Agents(document);
            this.quotations = document.get(Quotations.KIND).said();
        }

        void read(int sentence, List<Statement> found) {
            var verbs = clauses.of(sentence);
            var sections = document.get(Sections.KIND);
            if (verbs.isEmpty() || sections.isHeading(tokens.get(verbs.getFirst().head()).span())) {
                return;
            }
            enter(sections.paragraphOf(tokens.of(sentence).getFirst().span()));
            List<Predicate> saying = verbs.stream().filter(this::isSaying).toList();
            @Nullable Party aside = aside(sentence, saying);
            for (Predicate verb : verbs) {
                if (ACCUSING.contains(lemma(verb)) && verb.isFinite() && verb.subject() != null) {
                    var span = span(verb.head() + 1, Math.max(verb.end(), verb.head() + 2));
                    found.add(new Statement(span, span, agents.of(verb.subject()), verb, false));
                } else if (isStated(verb, verbs) && !isOuter(verb, saying)) {
                    found.add(statement(verb, saying, aside));
                }
            }
        }

        private void enter(@Nullable Span here) {
            if (here == null || !here.equals(paragraph)) {
                paragraph = here;
                last = null;
            }
        }

        private String lemma(Predicate verb) {
            return Grammar.verbLemma(tokens.get(verb.head()));
        }

        private boolean isSaying(Predicate verb) {
            return SAYING.contains(lemma(verb))
                    && !verb.negated()
                    && (!verb.passive() || lemma(verb).equals("tell"))
                    && !clauses.isQuoted(tokens.get(verb.head()).start())
                    && (verb.isFinite() || verb.form() == Form.GERUND);
        }

        /// A clause of its own that nobody denies in the same breath.
        private boolean isStated(Predicate verb, List<Predicate> verbs) {
            return verb.isFinite()
                    && !verb.relative()
                    && verbs.stream()
                            .noneMatch(
                                    other ->
                                            DENYING.contains(lemma(other))
                                                    && other.head() < verb.first()
                                                    && verb.head() < other.end());
        }

        /// A verb of saying is no statement itself, but one below another is.
        private static boolean isOuter(Predicate verb, List<Predicate> saying) {
            boolean below =
                    saying.stream()
                            .anyMatch(say -> say.head() < verb.first() && verb.head() < say.end());
            return saying.contains(verb) && !below;
        }

        private Statement statement(Predicate verb, List<Predicate> saying, @Nullable Party aside) {
            boolean quoted = clauses.isQuoted(tokens.get(verb.head()).start());
            Predicate above = null;
            for (Predicate say : saying) {
                if (say.head() < verb.first()
                        && verb.head() < Math.max(say.end(), reach(say, verb))) {
                    above = say;
                }
            }
            Span span = span(verb.start(), Math.max(verb.end(), verb.head() + 1));
            @Nullable Party speaker = above != null ? speaker(above) : aside;
            if (quoted) {
                speaker = quoted(span, speaker);
            } else if (aside != null && above != null) {
                return new Statement(span, sentence(verb.sentence()), aside, verb, false);
            }
            return new Statement(
                    span, above == null ? span : whole(above, verb, span), speaker, verb, quoted);
        }

        /// A further clause with `that` belongs to the same verb of saying.
        private int reach(Predicate say, Predicate verb) {
            int before = verb.start() - 1;
            boolean that = before > say.head() && tokens.get(before).lower().equals("that");
            return that ? verb.head() + 1 : say.end();
        }

        private Span whole(Predicate above, Predicate verb, Span span) {
            int first = above.head() + 1;
            while (first < verb.start() && !opens(first)) {
                first++;
            }
            int start = Math.min(tokens.get(Math.min(first, verb.start())).start(), span.start());
            int end =
                    Math.max(span.end(), tokens.get(Math.max(above.end() - 1, above.head())).end());
            return new Span(start, end);
        }

        private boolean opens(int at) {
            return clauses.of(tokens.get(at).sentence()).stream()
                    .anyMatch(verb -> verb.isFinite() && verb.start() == at);
        }

        private @Nullable Party speaker(Predicate say) {
            Words subject = say.subject();
            if (subject == null && say.form() == Form.GERUND) {
                for (Predicate other : clauses.of(say.sentence())) {
                    if (other.isFinite() && other.head() < say.head() && other.subject() != null) {
                        subject = other.subject();
                    }
                }
            }
            subject = subject == null ? agents.subjectOf(say) : subject;
            return subject == null ? null : agents.of(subject);
        }

        /// `…, she said` or `According to the ministry, …`: who the whole sentence is left with.
        private @Nullable Party aside(int sentence, List<Predicate> saying) {
            for (Predicate say : saying) {
                int next = say.head() + 1;
                boolean alone =
                        say.end() <= next && next < tokens.size() && tokens.get(next).is("PUNCT");
                boolean turned = say.subject() == null && agents.subjectOf(say) != null;
                if (say.isFinite() && (alone || turned || isBehindQuote(say))) {
                    last = speaker(say);
                    return last;
                }
            }
            int from = tokens.starts().get(sentence);
            int to = tokens.starts().get(sentence + 1);
            for (int at = from; at + 2 < to; at++) {
                if (tokens.get(at).lower().equals("according")
                        && tokens.get(at + 1).lower().equals("to")) {
                    int end = at + 3;
                    while (end < to && !tokens.get(end).is("PUNCT")) {
                        end++;
                    }
                    return agents.of(new Words(at + 2, end));
                }
            }
            return last != null && clauses.isQuoted(tokens.get(from).end()) ? last : null;
        }

        private boolean isBehindQuote(Predicate say) {
            int before = say.start() - 1;
            return before > 0 && Grammar.isQuoteMark(tokens.get(before));
        }

        private @Nullable Party quoted(Span span, @Nullable Party speaker) {
            for (Quotation quotation : quotations) {
                boolean within =
                        quotation.span().start() <= span.start()
                                && span.start() < quotation.span().end();
                if (within && quotation.speaker() != null) {
                    return quotation.speaker();
                }
            }
            return speaker != null ? speaker : last;
        }

        private Span sentence(int sentence) {
            int end = tokens.starts().get(sentence + 1);
            int first = tokens.starts().get(sentence);
            while (end > first + 1 && tokens.get(end - 1).is("PUNCT")) {
                end--;
            }
            return span(first, end);
        }

        private Span span(int first, int end) {
            return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
        }
    }
}
