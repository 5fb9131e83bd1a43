package org.tidings.nlp.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.CueClass;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.nlp.phrase.NounPhrases;
import org.tidings.nlp.quotation.Complements.Complement;
import org.tidings.nlp.quotation.Complements.Openings;

/// Reads verbs of expression with whatever follows them: `called for a vote`, `wants to leave`,
/// `praised the plan`, `was accused by the union of lying`.
final class VerbExpressions {
    private final Frame frame;
    private final Subjects subjects;
    private final Complements complements;
    private final Doers doers;
    private final Clauses clauses;

    VerbExpressions(
            Frame frame, Subjects subjects, Complements complements, Doers doers, Clauses clauses) {
        this.frame = frame;
        this.subjects = subjects;
        this.complements = complements;
        this.doers = doers;
        this.clauses = clauses;
    }

    /// @param found what is known already, by which a missing subject is told
    @Nullable Attribution at(int at, List<Attribution> found) {
        var word = Expressions.of(frame.get(at));
        if (word == null || isModifier(at)) {
            return null;
        }
        var group = VerbGroup.at(frame, at);
        if (group.passive() || isReduced(at, group)) {
            return passive(group, word);
        }
        var complement = complement(at, word);
        if (complement == null) {
            return behind(group, word);
        }
        if (isNoFinding(group, word, complement)) {
            return null;
        }
        var subject = doers.of(group, found);
        return subject == null || subject.contains(complement.content().from())
                ? null
                : attributed(group, word, subject, complement, "quotation/expressed");
    }

    private @Nullable Complement complement(int at, Expressions.Word word) {
        boolean particle = word.hasParticle(frame.lower(at + 1));
        int from = particle ? at + 2 : at + 1;
        boolean bare = word.act() != Act.STANCE && word.act() != Act.INTENTION;
        return complements.behind(
                from, new Openings(word.object() || particle, word.hearer(), bare, word::takes));
    }

    /// `…, other studies have shown.`
    private @Nullable Attribution behind(VerbGroup group, Expressions.Word word) {
        var subject = subjects.before(group.before(frame));
        boolean last = group.verb() + 1 >= frame.size() || frame.isTag(group.verb() + 1, "PUNCT");
        if (subject == null
                || !last
                || !frame.is(subject.from() - 1, ",")
                || !clauses.isTold(subject.from() - 1)) {
            return null;
        }
        int to = subject.from() - 1;
        var content = new Stretch(clauses.start(to), to);
        return attributed(
                group,
                word,
                subject,
                new Complement(content, Form.CLAUSE, group.verb() + 1),
                "quotation/expressed-behind");
    }

    /// `to find a way`: looked for, not found out.
    private static boolean isNoFinding(
            VerbGroup group, Expressions.Word word, Complement complement) {
        return word.act() == Act.FINDING
                && group.form() != VerbGroup.Form.FINITE
                && complement.form() == Form.PHRASE;
    }

    private static Attribution attributed(
            VerbGroup group,
            Expressions.Word word,
            @Nullable Stretch subject,
            Complement complement,
            String why) {
        return new Attribution(
                mark(group, word),
                subject,
                complement.content(),
                complement.form(),
                new Stretch(
                        group.verb() + 1, Math.max(group.verb() + 1, complement.content().from())),
                true,
                why);
    }

    private static Mark mark(VerbGroup group, Expressions.Word word) {
        return new Mark(group.verb(), group.verb() + 1, word.kind(), word.act(), group.negated());
    }

    /// `the planned visit`
    private boolean isModifier(int at) {
        boolean participle = frame.lower(at).endsWith("ed") || frame.lower(at).endsWith("ing");
        boolean before =
                frame.isTag(at - 1, "DET")
                        || frame.isTag(at - 1, "ADJ")
                        || frame.lower(at - 1).matches("his|its|their|my|our|['’]s");
        return participle && before && NounPhrases.baseEnd(frame.tokens(), at + 1) > at + 1;
    }

    /// `a plan backed by the union`
    private boolean isReduced(int at, VerbGroup group) {
        return frame.is(at + 1, "by")
                && group.start() == at
                && !frame.lower(at).endsWith("ing")
                && !frame.lower(at).endsWith("s");
    }

    private @Nullable Attribution passive(VerbGroup group, Expressions.Word word) {
        int at = group.verb() + 1;
        Stretch agent = null;
        int end = at;
        if (frame.is(at, "by")) {
            end = NounPhrases.endOf(frame.tokens(), at + 1);
            agent = end > at + 1 ? new Stretch(at + 1, end) : null;
        }
        if (agent == null && !Expressive.isOpen(frame.get(group.verb()))) {
            return null;
        }
        var complement =
                complements.behind(
                        Math.max(end, at), new Openings(false, false, false, word::takes));
        boolean whole = complement != null && complement.form() != Form.PHRASE;
        var patient = subjects.before(group.before(frame));
        if (!whole && agent != null && patient != null) {
            complement = new Complement(patient, Form.PHRASE, at);
        }
        if (complement == null) {
            return null;
        }
        return attributed(group, word, agent, complement, "quotation/passive-expressed");
    }

    /// `is sure that`, `was determined to`
    @Nullable Attribution adjective(int at, List<Attribution> found) {
        var act = Expressive.adjective(frame.get(at));
        if (act == null) {
            return null;
        }
        int copula = at - 1;
        while (frame.isTag(copula, "ADV") || frame.is(copula, "not")) {
            copula--;
        }
        if (copula < 0) {
            return null;
        }
        boolean linked = Expressive.isCopula(frame.get(copula));
        boolean beside = frame.isTag(copula, "NOUN") || frame.isTag(copula, "PROPN");
        var complement =
                complements.behind(
                        at + 1, new Openings(false, false, linked, Expressions::isPreposition));
        if (complement == null || !(linked || beside)) {
            return null;
        }
        var group = VerbGroup.at(frame, copula);
        var subject = linked ? doers.of(group, found) : subjects.before(copula);
        if (subject == null) {
            return null;
        }
        CueClass kind = Expressive.kind(act);
        return new Attribution(
                new Mark(at, at + 1, kind, act, linked && group.negated()),
                subject,
                complement.content(),
                complement.form(),
                new Stretch(at + 1, at + 1),
                true,
                "quotation/adjective");
    }
}
