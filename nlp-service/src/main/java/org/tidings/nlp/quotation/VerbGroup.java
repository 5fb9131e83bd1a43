package org.tidings.nlp.quotation;

import java.util.Set;

/// A verb with its auxiliaries.
///
/// @param start place of its first token
/// @param verb place of the main verb
/// @param negated with `not`, `never`
/// @param passive with a form of be
/// @param form finite, or how else it hangs on another verb
record VerbGroup(int start, int verb, boolean negated, boolean passive, Form form) {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "nor");
    private static final Set<String> BE =
            Set.of(
                    "be", "is", "are", "was", "were", "been", "being", "am", "'re", "’re", "’m",
                    "'m");

    enum Form {
        FINITE,
        /// `to say`
        INFINITIVE,
        /// `saying`
        PRESENT_PARTICIPLE,
        /// `asked by`, without an auxiliary
        PAST_PARTICIPLE
    }

    static VerbGroup at(Frame frame, int verb) {
        int start = verb;
        boolean negated = false;
        boolean passive = false;
        boolean infinitive = false;
        boolean auxiliary = false;
        while (start > 0 && isPart(frame, start - 1)) {
            start--;
            String form = frame.get(start).lower();
            negated |= NEGATIONS.contains(form);
            passive |= BE.contains(form);
            infinitive |= form.equals("to");
            auxiliary |= frame.isTag(start, "AUX");
        }
        while (start < verb
                && frame.isTag(start, "ADV")
                && !NEGATIONS.contains(frame.get(start).lower())) {
            start++;
        }
        boolean participle = frame.get(verb).lower().endsWith("ing");
        var form = Form.FINITE;
        if (infinitive) {
            form = Form.INFINITIVE;
        } else if (participle && !auxiliary) {
            form = Form.PRESENT_PARTICIPLE;
        }
        return new VerbGroup(start, verb, negated, passive && !participle, form);
    }

    private static boolean isPart(Frame frame, int at) {
        var token = frame.get(at);
        return token.is("AUX")
                || token.is("ADV")
                || (token.is("PART") && !token.form().matches("['’]s?"))
                || NEGATIONS.contains(token.lower())
                || (token.lower().matches("['’](s|ve|re|d|ll)")
                        && at > 0
                        && frame.isTag(at - 1, "PRON"));
    }

    /// The place before the group, and before adverbs that stand there.
    int before(Frame frame) {
        int at = start - 1;
        while (at >= 0 && frame.isTag(at, "ADV") && !frame.is(at, "there")) {
            at--;
        }
        return at;
    }
}
