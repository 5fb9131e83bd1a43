package org.tidings.nlp.voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Position;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Voice;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.position.Positions;
import org.tidings.nlp.quotation.Quotations;
import org.tidings.nlp.role.Roles;
import org.tidings.nlp.sentence.Sentences;
import org.tidings.nlp.token.Tokens;

/// Each speaker once, and each group for which the article tells where it stands, with what kind of
/// voice it is; and the plural claims that rest on one.
public final class VoiceReader implements Layer<Voices> {
    @Override
    public Kind<Voices> kind() {
        return Voices.KIND;
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(
                Sentences.KIND,
                Tokens.KIND,
                Entities.KIND,
                Roles.KIND,
                Quotations.KIND,
                Positions.KIND);
    }

    @Override
    public Voices read(Document document) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (Quotation quotation : document.get(Quotations.KIND).said()) {
            var speaker = quotation.speaker();
            if (speaker != null
                    && !(speaker.entity() == null && VoiceWords.isDocument(speaker.name()))) {
                parties.putIfAbsent(key(speaker), speaker);
            }
        }
        for (Position position : document.get(Positions.KIND).all()) {
            Party holder = position.holder();
            if (holder.entity() == null && VoiceWords.isGroup(holder.name())) {
                parties.putIfAbsent(key(holder), holder);
            }
        }
        List<Voice> voices = new ArrayList<>();
        for (Party party : parties.values()) {
            voices.add(voice(document, party));
        }
        return new Voices(new PluralClaims(document).resting(voices));
    }

    private static String key(Party party) {
        return party.entity() == null
                ? party.name().toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "")
                : "#" + party.entity();
    }

    private static Voice voice(Document document, Party party) {
        Integer entity = party.entity();
        if (entity == null) {
            return described(party);
        }
        var named = document.get(Entities.KIND).get(entity);
        return switch (named.type()) {
            case PERSON -> person(document, party, entity);
            case ORGANIZATION, PLACE ->
                    new Voice(party, Voice.Kind.ORGANIZATION, false, null, "voice/body");
        };
    }

    /// By the roles: an office outweighs what somebody knows, unless that is told first.
    private static Voice person(Document document, Party party, int entity) {
        Voice.Kind best = Voice.Kind.NAMED_PERSON;
        for (Entity.Role role : document.get(Roles.KIND).of(entity)) {
            var told = VoiceWords.ofRole(role.title());
            if (told == Voice.Kind.NAMED_OFFICIAL) {
                return new Voice(party, told, false, null, "voice/office");
            }
            best = told == Voice.Kind.NAMED_EXPERT ? told : best;
        }
        String why = best == Voice.Kind.NAMED_EXPERT ? "voice/knowledge" : "voice/no-office";
        return new Voice(party, best, false, null, why);
    }

    private static Voice described(Party party) {
        if (VoiceWords.isUnnamed(party.name())) {
            return new Voice(party, Voice.Kind.UNNAMED, false, null, "voice/withheld");
        }
        boolean group = VoiceWords.isGroup(party.name());
        return group
                ? new Voice(party, Voice.Kind.GROUP, false, null, "voice/plural")
                : new Voice(party, Voice.Kind.UNNAMED, false, null, "voice/description");
    }
}
