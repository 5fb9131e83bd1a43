package org.tidings.nlp.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidings.nlp.clause.Predicate.Form;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Reads the predicates of each sentence.
public final class ClauseReader implements Layer<Clauses> {
    private static final Set<String> SAYING =
            Set.of(
                    "say",
                    "tell",
                    "claim",
                    "warn",
                    "add",
                    "argue",
                    "announce",
                    "believe",
                    "think",
                    "suggest",
                    "insist",
                    "estimate",
                    "deny",
                    "confirm",
                    "know",
                    "hope",
                    "fear",
                    "admit",
                    "concede",
                    "find",
                    "allege",
                    "complain",
                    "explain",
                    "state");

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /// A longer sentence is a list or no prose.
    private static final int LONGEST = 400;

    @Override
    public Kind<Clauses> kind() {
        return Clauses.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Tokens.KIND);
    }

    @Override
    public Clauses read(Document document) {
        var tokens = document.get(Tokens.KIND);
        List<Predicate> all = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            if (tokens.of(sentence).size() <= LONGEST) {
                all.addAll(of(tokens, sentence));
            }
        }
        return new Clauses(all, QuotedStretches.of(document.text()));
    }

    private static List<Predicate> of(Tokens tokens, int sentence) {
        var groups = new ArrayList<>(new VerbGroups(tokens, sentence).find());
        for (int place = 0; place < groups.size(); place++) {
            groups.set(place, formOf(tokens, groups, place));
        }
        var subjects = new Subjects(tokens, sentence, new NounPhrases(tokens, sentence, groups));
        List<Predicate> done = new ArrayList<>();
        for (Predicate group : groups) {
            Predicate subjected = group.isFinite() ? subjects.with(group, done) : group;
            done.add(isShortened(tokens, subjected, done) ? participle(subjected) : subjected);
        }
        var reach = new Reach(tokens, sentence, done);
        done.replaceAll(reach::of);
        return done;
    }

    static boolean isSaying(Token verb) {
        return SAYING.contains(verb.lemma());
    }

    /// Its noun is the object of the verb before, or stands in a phrase of its own at the front:
    /// `a review of contracts signed since May`, `in a statement issued before the trial, …`.
    private static boolean isShortened(Tokens tokens, Predicate verb, List<Predicate> earlier) {
        Words subject = verb.subject();
        int next = verb.head() + 1;
        if (subject == null
                || verb.first() != verb.head()
                || !Grammar.isParticipleForm(tokens.get(verb.head()))
                || next >= tokens.size()
                || !(tokens.get(next).is("ADP") || DAYS.contains(tokens.get(next).lower()))
                || isSaying(tokens.get(verb.head()))) {
            return false;
        }
        boolean fronted =
                subject.first() > 0
                        && tokens.get(subject.first() - 1).is("ADP")
                        && tokens.get(subject.first() - 1).sentence() == verb.sentence();
        return fronted
                || earlier.stream()
                        .anyMatch(
                                other ->
                                        other.head() < subject.first()
                                                && other.head() >= subject.first() - 2
                                                && !isSaying(tokens.get(other.head()))
                                                && !tokens.get(subject.first() - 1).is("SCONJ"));
    }

    /// A past form without an auxiliary may be the participle of a shortened relative clause:
    /// `footage posted on the site appeared to show …`.
    private static Predicate formOf(Tokens tokens, List<Predicate> groups, int place) {
        Predicate verb = groups.get(place);
        Token token = tokens.get(verb.head());
        boolean simple = verb.first() == verb.head() && verb.isFinite() && !token.is("AUX");
        int next = verb.head() + 1;
        int after = place + 1;
        if (after + 1 < groups.size() && isSaid(tokens, groups.get(after).head() - 2)) {
            after++;
        }
        if (!simple || next >= tokens.size() || token.lower().equals(token.lemma())) {
            return verb;
        }
        boolean by = tokens.get(next).lower().equals("by");
        boolean shortened =
                (tokens.get(next).is("ADP") || tokens.get(next).is("ADV"))
                        && verb.head() > 0
                        && Grammar.isNominal(tokens.get(verb.head() - 1))
                        && !tokens.get(verb.head() - 1).is("PRON")
                        && !SAYING.contains(token.lemma())
                        && after < groups.size()
                        && isPlain(tokens, verb.head(), groups.get(after));
        return by || shortened ? participle(verb) : verb;
    }

    /// Only a noun phrase stands between the two verbs, so the first one has no clause of its own.
    private static boolean isPlain(Tokens tokens, int head, Predicate next) {
        if (!next.isFinite()) {
            return false;
        }
        for (int at = head + 1; at < next.first(); at++) {
            Token token = tokens.get(at);
            boolean second =
                    token.is("DET") && at > head + 2 && Grammar.isNominal(tokens.get(at - 1));
            boolean personal = token.is("PRON") && !Grammar.isPossessive(token);
            if (token.form().equals(",") && isSaid(tokens, at)) {
                return true;
            }
            if ((token.is("PUNCT") && !Grammar.isGenitive(token))
                    || token.is("CCONJ")
                    || Grammar.isSubordinator(token)
                    || Grammar.isRelative(token)
                    || personal
                    || second) {
                return false;
            }
        }
        return true;
    }

    /// `, she said,`
    private static boolean isSaid(Tokens tokens, int comma) {
        return comma >= 0
                && tokens.get(comma).form().equals(",")
                && comma + 3 < tokens.size()
                && tokens.get(comma + 1).is("PRON")
                && tokens.get(comma + 2).lemma().equals("say")
                && tokens.get(comma + 3).form().equals(",");
    }

    private static Predicate participle(Predicate verb) {
        return new Predicate(
                verb.sentence(),
                verb.first(),
                verb.head(),
                Form.PARTICIPLE,
                true,
                false,
                false,
                null,
                false,
                false,
                verb.core(),
                verb.end());
    }
}
