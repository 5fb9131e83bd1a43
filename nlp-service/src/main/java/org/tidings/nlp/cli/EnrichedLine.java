package org.tidings.nlp.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Highlight;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Position;
import org.tidings.contracts.finding.Quantity;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Tension;
import org.tidings.contracts.finding.TimeExpression;
import org.tidings.contracts.finding.Topic;
import org.tidings.contracts.finding.Voice;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.language.IdentifiedLanguage;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Enrichment;

/// What was found in a text, as a JSON object whose keys are those of the labelled articles in
/// `seeds/labelled`. Spans count UTF-16 units in the text as given.
final class EnrichedLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Document document;
    private final Findings found;

    private EnrichedLine(Document document) {
        this.document = document;
        this.found = Enrichment.findings(document);
    }

    static ObjectNode of(String file, CloseReading.Result result) {
        var line = JSON.createObjectNode().put("file", file);
        line.put("language", result.document().get(IdentifiedLanguage.KIND).tag());
        new EnrichedLine(result.document()).fill(line);
        var layers = line.putArray("layers");
        for (var layer : result.layers()) {
            layers.addObject()
                    .put("name", layer.name())
                    .put("version", layer.version())
                    .put("status", layer.status().name())
                    .put("reason", layer.reason());
        }
        return line;
    }

    private void fill(ObjectNode line) {
        sections(line.putArray("sections"));
        each(line, "entities", found.entities(), this::entity);
        each(line, "times", found.times(), this::time);
        each(line, "quotations", found.quotations(), this::quotation);
        each(line, "claims", found.claims(), this::claim);
        each(line, "positions", found.positions(), this::position);
        each(line, "tensions", found.tensions(), this::tension);
        each(line, "events", found.events(), this::event);
        each(line, "quantities", found.quantities(), this::quantity);
        each(line, "voices", found.voices(), this::voice);
        each(line, "highlights", found.highlights(), this::highlight);
        each(line, "topics", found.topics(), this::topic);
        tone(line);
    }

    private <T> void each(
            ObjectNode line, String key, List<T> items, BiConsumer<ObjectNode, T> write) {
        var array = line.putArray(key);
        items.forEach(item -> write.accept(array.addObject(), item));
    }

    private void sections(ArrayNode sections) {
        for (var section : found.sections()) {
            if (section.heading() != null) {
                sections.add(document.text(section.heading()));
            }
        }
    }

    private void entity(ObjectNode node, Entity entity) {
        node.put("type", entity.type().name()).put("name", entity.name());
        entity.aliases().forEach(node.putArray("aliases")::add);
        entity.roles().forEach(role -> roles(node).add(role.title()));
        if (!entity.mentions().isEmpty()) {
            span(node, "first", entity.mentions().getFirst().span());
        }
        var mentions = node.putArray("mentions");
        entity.mentions().forEach(mention -> span(mentions.addObject(), "span", mention.span()));
        node.put("salience", entity.salience());
        var place = entity.place();
        if (place != null) {
            var geo = node.putObject("geo").put("country", place.country());
            geo.put("lat", place.latitude()).put("lon", place.longitude());
            geo.put("geonames", place.geonames()).put("confidence", place.confidence());
            node.put("metonymyFor", place.standsFor());
        }
    }

    private static ArrayNode roles(ObjectNode node) {
        return node.withArray("/roles");
    }

    private void time(ObjectNode node, TimeExpression time) {
        anchored(node, "text", time.span());
        node.put("from", time.from() == null ? null : time.from().toString());
        node.put("to", time.to() == null ? null : time.to().toString());
        node.put("resolution", time.resolution().name()).put("duration", time.duration());
    }

    private void quotation(ObjectNode node, Quotation quotation) {
        anchored(node, "text", quotation.span());
        node.put("kind", quotation.kind().name());
        node.put("speaker", name(quotation.speaker()));
        node.put("via", words(quotation.via()));
        var cue = quotation.cue();
        node.put("cue", cue == null ? null : words(cue.span()));
        node.put("act", cue == null || cue.act() == null ? null : cue.act().name());
        node.put("negated", cue != null && cue.negated());
        node.put("form", quotation.form() == null ? null : quotation.form().name());
        node.put("channel", quotation.channel());
        node.put("continues", quotation.continues()).put("why", quotation.why());
    }

    private void claim(ObjectNode node, Claim claim) {
        anchored(node, "anchor", claim.span());
        node.put("status", claim.status().name()).put("source", name(claim.source()));
        parties(node, "confirmedBy", claim.confirmedBy());
        parties(node, "deniedBy", claim.deniedBy());
        parties(node, "notConfirmedBy", claim.notConfirmedBy());
        parties(node, "declinedBy", claim.declinedBy());
        node.put("why", claim.why());
    }

    private void position(ObjectNode node, Position position) {
        anchored(node, "anchor", position.span());
        node.put("holder", position.holder().name()).put("stance", position.stance().name());
        node.put("target", document.text(position.target()));
        span(node, "targetSpan", position.target());
        node.put("why", position.why());
    }

    private void tension(ObjectNode node, Tension tension) {
        node.put("first", document.text(tension.first()));
        span(node, "firstSpan", tension.first());
        node.put("second", document.text(tension.second()));
        span(node, "secondSpan", tension.second());
        node.put("why", tension.reason());
    }

    private void event(ObjectNode node, Event event) {
        anchored(node, "anchor", event.span());
        node.put("type", event.type());
        node.put("actor", event.actors().isEmpty() ? null : event.actors().getFirst().name());
        parties(node, "participants", event.actors());
        parties(node, "targets", event.targets());
        node.put(
                "place", event.place() == null ? null : found.entities().get(event.place()).name());
        node.put(
                "date",
                event.time() == null ? null : words(found.times().get(event.time()).span()));
        node.put("why", event.why());
    }

    private void quantity(ObjectNode node, Quantity quantity) {
        anchored(node, "text", quantity.span());
        node.put("value", quantity.value()).put("upper", quantity.upper());
        node.put("bound", quantity.bound().name()).put("unit", quantity.unit());
        node.put("what", quantity.what()).put("event", quantity.event());
    }

    private void voice(ObjectNode node, Voice voice) {
        node.put("name", voice.who().name()).put("kind", voice.kind().name());
        node.put("only", voice.only()).put("behind", words(voice.behind()));
        if (voice.behind() != null) {
            span(node, "behindSpan", voice.behind());
        }
    }

    private void highlight(ObjectNode node, Highlight highlight) {
        anchored(node, "text", highlight.span());
        node.put("score", highlight.score());
    }

    private void topic(ObjectNode node, Topic topic) {
        node.put("code", topic.code()).put("name", topic.name());
        node.put("confidence", topic.confidence());
    }

    private void tone(ObjectNode line) {
        var tone = found.tone();
        if (tone == null) {
            line.putNull("tone");
            return;
        }
        var node = line.putObject("tone").put("score", tone.score());
        var words = node.putArray("words");
        tone.words()
                .forEach(
                        word ->
                                words.addObject()
                                        .put("text", words(word.span()))
                                        .put("score", word.score()));
        var towards = node.putArray("towards");
        for (var each : tone.towards()) {
            towards.addObject()
                    .put("entity", found.entities().get(each.entity()).name())
                    .put("score", each.score());
        }
    }

    private void anchored(ObjectNode node, String key, Span span) {
        node.put(key, document.text(span));
        span(node, "span", span);
    }

    private static void span(ObjectNode node, String key, Span span) {
        node.putArray(key).add(span.start()).add(span.end());
    }

    private @Nullable String words(@Nullable Span span) {
        return span == null ? null : document.text(span);
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }

    private static void parties(ObjectNode node, String key, List<Party> parties) {
        var array = node.putArray(key);
        parties.forEach(party -> array.add(party.name()));
    }
}
