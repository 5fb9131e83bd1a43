package org.tidings.nlp.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// What became of the people that a number counts: killed, injured, missing, arrested, displaced.
final class States {
    private static final WordList WORDS = new WordList(States.class, "states.txt");
    private static final Set<String> BETWEEN = WORDS.set("between");
    private static final Set<String> TALLY = WORDS.set("tally");
    private static final Map<String, String> BEHIND = new HashMap<>();
    private static final Map<String, String> BEFORE = new HashMap<>();

    static {
        for (String state : Set.of("killed", "injured", "missing", "arrested", "displaced")) {
            WORDS.list(state).forEach(word -> BEHIND.put(word, state));
            WORDS.list("before " + state).forEach(verb -> BEFORE.put(verb, state));
        }
    }

    /// How far a state may stand from its number.
    private static final int REACH = 8;

    private States() {}

    /// @param last the place of the state's last word; -1 when it stands before the number
    record Found(String state, int last) {}

    static @Nullable Found of(Tokens tokens, int before, int behind, int sentence) {
        for (int at = behind; at < tokens.size() && at < behind + REACH; at++) {
            Token token = tokens.get(at);
            if (token.sentence() != sentence) {
                break;
            }
            @Nullable String state = BEHIND.get(token.lower());
            if (state != null) {
                return new Found(state, at);
            }
            if (!BETWEEN.contains(token.lower())) {
                break;
            }
        }
        return before(tokens, before, sentence);
    }

    /// `killing at least 26`, `a death toll of 19`.
    private static @Nullable Found before(Tokens tokens, int before, int sentence) {
        for (int at = before; at >= 0 && at > before - 3; at--) {
            Token token = tokens.get(at);
            if (token.sentence() != sentence) {
                return null;
            }
            @Nullable String state = BEFORE.get(token.lemma());
            boolean passive = at > 0 && tokens.get(at - 1).is("AUX");
            if (state != null && !passive) {
                return new Found(state, -1);
            }
            if (token.is("VERB") || token.is("PUNCT")) {
                break;
            }
        }
        return tolled(tokens, before, sentence) ? new Found("killed", -1) : null;
    }

    private static boolean tolled(Tokens tokens, int before, int sentence) {
        for (int at = before; at >= 1 && at > before - 12; at--) {
            if (tokens.get(at).sentence() != sentence) {
                return false;
            }
            if (tokens.get(at).lower().equals("toll")) {
                return tokens.get(at - 1).lower().equals("death");
            }
        }
        return false;
    }

    /// Whether a bare number is a count of what was counted before: `an earlier count of 11`.
    static boolean isTally(Tokens tokens, int before, int sentence) {
        for (int at = before; at >= 0 && at > before - 4; at--) {
            if (tokens.get(at).sentence() == sentence && TALLY.contains(tokens.get(at).lower())) {
                return true;
            }
        }
        return false;
    }
}
