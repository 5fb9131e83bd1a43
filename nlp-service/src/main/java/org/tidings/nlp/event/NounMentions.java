package org.tidings.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.event.EventReader.Mention;
import org.tidings.nlp.event.NounDeeds.Found;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.token.Tokens;

/// Deeds that a noun tells of, with who did them as far as the sentence tells.
final class NounMentions {
    private static final Set<String> TRAVEL =
            new WordList(NounMentions.class, "nouns.txt").set("travel");

    private final Tokens tokens;
    private final Clauses clauses;
    private final NounDeeds nouns;
    private final Participants participants;
    private final Setting setting;
    private final Extent extent;

    NounMentions(Document document) {
        this.tokens = document.get(Tokens.KIND);
        this.clauses = document.get(Clauses.KIND);
        this.nouns = new NounDeeds(document);
        this.participants = new Participants(document);
        this.setting = new Setting(document);
        this.extent = new Extent(document);
    }

    List<Mention> all() {
        List<Mention> found = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            nouns.of(sentence).stream().map(this::mention).forEach(found::add);
        }
        return found;
    }

    private Mention mention(Found deed) {
        var words = deed.words();
        var phrase = new Span(tokens.get(words.first()).start(), tokens.get(words.last()).end());
        var span = extent.withToll(phrase);
        String word = tokens.get(deed.noun()).lemma();
        List<Party> actors = Stream.ofNullable(actor(deed, word)).toList();
        List<Party> targets = Stream.ofNullable(target(deed)).toList();
        var event =
                new Event(
                        span,
                        deed.type(),
                        actors,
                        targets.stream()
                                .filter(
                                        target ->
                                                actors.stream()
                                                        .noneMatch(
                                                                actor ->
                                                                        Participants.same(
                                                                                actor, target)))
                                .toList(),
                        setting.place(span, tokens.get(deed.noun()).start(), actors),
                        setting.time(span),
                        "event/noun-" + word);
        return new Mention(event, word, false);
    }

    private @Nullable Party actor(Found deed, String word) {
        Party before = participants.before(deed.words(), deed.noun());
        if (before != null) {
            return before;
        }
        Party by = behind(deed, Set.of("by"));
        return by == null && TRAVEL.contains(word) ? traveller(deed) : by;
    }

    private @Nullable Party target(Found deed) {
        return behind(
                deed, deed.type().equals("CONSULT") ? Set.of("with") : Set.of("on", "against"));
    }

    private @Nullable Party behind(Found deed, Set<String> prepositions) {
        for (int at = deed.noun() + 1; at < deed.words().end(); at++) {
            if (prepositions.contains(tokens.get(at).lower())) {
                return participants.behind(at);
            }
        }
        return null;
    }

    /// Who does something on the visit: `On a visit to the town, the mayor said …`, `the mayor said
    /// during a visit to the town`.
    private @Nullable Party traveller(Found deed) {
        int from = deed.words().first();
        boolean adjunct = from > 0 && tokens.get(from - 1).is("ADP");
        if (!adjunct || tokens.get(from - 1).sentence() != tokens.get(from).sentence()) {
            return null;
        }
        Predicate nearest = null;
        for (Predicate verb : clauses.of(tokens.get(from).sentence())) {
            boolean before = verb.head() < from;
            if (verb.isFinite() && (before || nearest == null)) {
                nearest = verb;
            }
        }
        return nearest == null ? null : participants.acting(participants.subjectOf(nearest));
    }
}
