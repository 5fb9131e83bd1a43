package org.tidings.nlp.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.lexicon.Lexicon;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// In a report on a match, a country or town that beats, faces or leads is its team: `Norway beat
/// Ghana 2-1 in Oslo`.
final class Teams {
    private static final Lexicon WORDS = Lexicon.of(Teams.class, "teams.txt");

    /// Prepositions that have a group of verbs: lost to them.
    private static final Set<String> VERBS_BEFORE = Set.of("to", "with", "over", "for");

    /// Different words of sport that make a text a report on sport.
    private static final int REPORT = 6;

    /// Of all words, one in so many.
    private static final int ONE_IN = 60;

    private final Tokens tokens;

    Teams(Document document) {
        tokens = document.get(Tokens.KIND);
    }

    /// The same names; those that are teams are organisations, save where the place is meant, which
    /// a vote over the text may have made a team too.
    List<Name> told(List<Name> names) {
        if (!isReport()) {
            return names;
        }
        Map<String, Integer> playing = new HashMap<>();
        for (Name name : names) {
            if (name.type() != Entity.Type.PERSON && isPlaying(name)) {
                playing.merge(name.key(), 1, Integer::sum);
            }
        }
        return names.stream().map(name -> told(name, playing)).toList();
    }

    private Name told(Name name, Map<String, Integer> playing) {
        if (isTeam(name, playing)) {
            return team(name);
        }
        boolean outvoted =
                name.type() == Entity.Type.ORGANIZATION && name.why().equals(TypeVote.RULE);
        boolean there = outvoted && playing.containsKey(name.key()) && isThere(name);
        return there && !isPlaying(name)
                ? name.as(Entity.Type.PLACE, "entity/place-of-a-team")
                : name;
    }

    private static Name team(Name name) {
        return name.as(Entity.Type.ORGANIZATION, "entity/team");
    }

    private boolean isTeam(Name name, Map<String, Integer> playing) {
        return name.type() == Entity.Type.PLACE
                && playing.containsKey(name.key())
                && (isPlaying(name) || !isThere(name));
    }

    private boolean isReport() {
        Set<String> different = new HashSet<>();
        int all = 0;
        for (Token token : tokens.all()) {
            if (is("sport", token.lemma())) {
                different.add(token.lemma());
                all++;
            }
        }
        return different.size() >= REPORT && all * ONE_IN >= tokens.size();
    }

    private boolean isPlaying(Name name) {
        int first = tokens.firstFrom(name.span().start());
        int behind = tokens.firstFrom(name.span().end());
        return plays(behind) || isScore(behind) || isOpponent(first) || hasPlayers(behind);
    }

    /// Norway beat, Norway have beaten
    private boolean plays(int behind) {
        for (int at = behind; at < Math.min(tokens.size(), behind + 4); at++) {
            var token = tokens.get(at);
            if (token.is("VERB") || (at == behind && is("verb", token.lemma()))) {
                return is("verb", token.lemma());
            }
            if (!token.is("AUX") && !token.is("ADV") && !token.is("PART")) {
                return false;
            }
        }
        return false;
    }

    /// Norway 2 – 1 Ghana; Norway 2, Ghana 1
    private boolean isScore(int behind) {
        return behind + 2 < tokens.size()
                && isPoints(tokens.get(behind))
                && (isPoints(tokens.get(behind + 2)) || tokens.get(behind + 1).form().equals(","));
    }

    private static boolean isPoints(Token token) {
        return token.form().matches("\\d{1,3}");
    }

    /// beat Norway, against Norway, lost 2-1 to Norway
    private boolean isOpponent(int first) {
        int at = first - 1;
        if (at >= 0 && tokens.get(at).is("DET")) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        var before = tokens.get(at);
        if (is("against", before.lower()) || is("beating", before.lemma())) {
            return true;
        }
        for (int verb = at - 1; verb >= Math.max(0, at - 5); verb--) {
            if (tokens.get(verb).is("VERB") && before.is("ADP")) {
                return VERBS_BEFORE.contains(before.lower())
                        && is(before.lower() + " them", tokens.get(verb).lemma());
            }
        }
        return false;
    }

    /// Norway's captain, the Norway striker
    private boolean hasPlayers(int behind) {
        int at = behind;
        if (at < tokens.size() && tokens.get(at).lower().matches("['’]s?")) {
            at++;
        }
        return at < tokens.size() && is("player", tokens.get(at).lemma());
    }

    private boolean isThere(Name name) {
        int before = tokens.firstFrom(name.span().start()) - 1;
        return before >= 0 && is("there", tokens.get(before).lower());
    }

    private static boolean is(String group, String word) {
        return WORDS.group(group).contains(word);
    }
}
