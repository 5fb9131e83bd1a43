package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.tidings.contracts.finding.Voice;
import org.tidings.nlp.evaluate.Matches.Rule;

/// Counts voices with their kind, and the plural claims that rest on one of them.
final class VoiceScores {
    final Matches voices = new Matches();
    final Matches behind = new Matches();

    void add(Gold gold) {
        voices.add(gold.name(), gold.items("voices"), gold.found().voices(), rule(gold));
        behind.add(
                gold.name(),
                gold.items("voices").stream().filter(label -> label.has("behindSpan")).toList(),
                gold.found().voices().stream().filter(voice -> voice.behind() != null).toList(),
                behindRule(gold));
    }

    List<Score> scores(String set, String texts) {
        return List.of(
                Score.of(set, "voices, " + texts, voices, ""),
                Score.of(set, "plural claims on one voice, " + texts, behind, ""));
    }

    static Rule<JsonNode, Voice> rule(Gold gold) {
        return new Rule<>(
                (label, voice) ->
                        isKind(label, voice)
                                && Parties.same(label.get("name"), voice.who(), gold.found()),
                (label, voice) -> label.path("name").asText().equals(voice.who().name()) ? 2 : 1,
                voice -> false,
                label -> label.path("kind").asText() + " " + label.path("name").asText(),
                voice -> voice.kind() + " " + voice.who().name());
    }

    /// The labels call bodies groups, too.
    private static boolean isKind(JsonNode label, Voice voice) {
        String kind = voice.kind() == Voice.Kind.ORGANIZATION ? "GROUP" : voice.kind().name();
        return label.path("kind").asText().equals(kind);
    }

    static Rule<JsonNode, Voice> behindRule(Gold gold) {
        return new Rule<>(
                (label, voice) ->
                        Parties.same(label.get("name"), voice.who(), gold.found())
                                && voice.behind() != null
                                && Gold.touch(Gold.span(label.get("behindSpan")), voice.behind())
                                && label.path("only").asBoolean() == voice.only(),
                (label, voice) -> 1,
                voice -> false,
                label -> label.path("behind").asText() + " on " + label.path("name").asText(),
                voice -> "plural claim on " + voice.who().name());
    }
}
