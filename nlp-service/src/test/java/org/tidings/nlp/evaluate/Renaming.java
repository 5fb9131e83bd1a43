package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.evaluate.Casting.City;
import org.tidings.nlp.evaluate.Casting.Person;
import org.tidings.nlp.evaluate.Casting.State;

/// The seed article with other people, places, bodies and numbers, and its labels moved along.
final class Renaming {
    private static final Set<String> SPANS =
            Set.of("span", "first", "firstSpan", "secondSpan", "behindSpan", "targetSpan");
    private static final List<String> PEOPLE =
            List.of(
                    "Dan Driscoll",
                    "Yulia Svyrydenko",
                    "Volodymyr Zelensky",
                    "Donald Trump",
                    "Steve Witkoff",
                    "Kirill Dmitriev",
                    "Marco Rubio",
                    "Kaja Kallas",
                    "Jean-Noël Barrot",
                    "Maria Ivanova");

    private final Casting casting;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final String text;

    private record Rule(Pattern old, String replacement) {}

    /// One replacement: offsets in the old text, and where it stands in the new one.
    private record Step(int start, int end, int newStart, int newEnd) {}

    Renaming(String seed, Casting casting) {
        this.casting = casting;
        people();
        states();
        bodiesAndNumbers();
        this.text = renamed(seed, steps);
    }

    String text() {
        return text;
    }

    private void rule(String old, String replacement) {
        rules.add(new Rule(Pattern.compile(old), replacement));
    }

    private void people() {
        for (int at = 0; at < PEOPLE.size(); at++) {
            String[] old = PEOPLE.get(at).split(" ", -1);
            Person person = casting.people().get(at);
            rule(PEOPLE.get(at), person.name());
            rule("\\b" + old[1] + "\\b", person.surname());
        }
        Person secretary = casting.people().get(0);
        Person president = casting.people().get(2);
        rule("\\bhis(?= arrival)", secretary.his());
        rule("\\bhe(?= vowed)", president.he());
        rule("^he$", president.he());
        rule("\\bhis(?= determination)", president.his());
    }

    private void states() {
        State visitor = casting.visitor();
        rule("\\bThe (?=United States)", capitalised(visitor.article()));
        rule("\\bthe (?=United States|US and Russia may|US will)", visitor.article());
        rule("\\bUnited States\\b", visitor.name());
        rule("\\bUS(?= and Russia may| will)", visitor.shorter());
        rule("^US$", visitor.name());
        rule("\\bUS\\b", visitor.adjective());
        rule("\\bAmericans\\b", visitor.people());
        rule("\\bWashington\\b", visitor.capital().name());
        State attacker = casting.attacker();
        rule("\\bRussian\\b", attacker.adjective());
        rule("\\bRussia\\b", attacker.name());
        rule("\\bMoscow\\b", attacker.capital().name());
        State attacked = casting.attacked();
        rule("\\bUkrainians\\b", attacked.people());
        rule("\\bUkrainian\\b", attacked.adjective());
        rule("\\bUkraine\\b", attacked.name());
        rule("\\bKyiv\\b", attacked.capital().name());
        rule("\\bTernopil\\b", attacked.town().name());
        rule("\\bTurkey\\b", casting.host().name());
        rule("\\bFrench\\b", casting.other().adjective());
        rule("\\bMiami\\b", casting.resort().get(0));
        rule("\\bFlorida\\b", casting.resort().get(1));
        rule("\\bCrimea\\b", casting.region().get(0));
    }

    private static String capitalised(String article) {
        return article.isEmpty() ? "" : "The ";
    }

    private void bodiesAndNumbers() {
        rule("\\bPentagon\\b", casting.staff());
        rule("\\bNATO\\b", casting.alliance());
        rule("\\b(European Union|EU)\\b", casting.union());
        rule("\\bUniversity of Pennsylvania\\b", casting.university());
        rule("(?<=\\bon )X(?=\\.)|^X$", casting.platform());
        rule("\\b26\\b", "" + casting.killed());
        rule("\\b28\\b", "" + casting.points());
        rule("\\bthree(?= weeks)", casting.weeksInWords());
    }

    private String renamed(String old, List<Step> taken) {
        var renamed = new StringBuilder();
        int at = 0;
        while (at < old.length()) {
            Rule rule = ruleAt(old, at);
            if (rule == null) {
                renamed.append(old.charAt(at));
                at++;
                continue;
            }
            Matcher match = matcher(rule, old, at);
            match.lookingAt();
            int start = renamed.length();
            renamed.append(rule.replacement());
            taken.add(new Step(at, match.end(), start, renamed.length()));
            at = match.end();
        }
        return renamed.toString();
    }

    private @Nullable Rule ruleAt(String old, int at) {
        for (Rule rule : rules) {
            Matcher match = matcher(rule, old, at);
            if (match.lookingAt() && match.end() > at) {
                return rule;
            }
        }
        return null;
    }

    private static Matcher matcher(Rule rule, String old, int at) {
        return rule.old()
                .matcher(old)
                .region(at, old.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    private int moved(int offset) {
        int shift = 0;
        for (Step step : steps) {
            if (step.start() < offset && offset < step.end()) {
                throw new IllegalArgumentException("a span ends within a name: " + offset);
            }
            if (step.end() <= offset) {
                shift = step.newEnd() - step.end();
            }
        }
        return offset + shift;
    }

    /// The labels for the new text.
    JsonNode labels(JsonNode old) {
        var labels = (ObjectNode) moved(old);
        for (JsonNode entity : labels.path("entities")) {
            geo((ObjectNode) entity);
        }
        return labels;
    }

    private JsonNode moved(JsonNode old) {
        if (old.isTextual()) {
            return JsonNodeFactory.instance.textNode(renamed(old.asText(), new ArrayList<>()));
        }
        if (old instanceof ArrayNode array) {
            var moved = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> moved.add(moved(each)));
            return moved;
        }
        if (old instanceof ObjectNode object) {
            var moved = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                moved.set(field.getKey(), field(field.getKey(), field.getValue()));
            }
            return moved;
        }
        return old;
    }

    private JsonNode field(String key, JsonNode value) {
        if (SPANS.contains(key) && value.isArray()) {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .add(moved(value.get(0).asInt()))
                    .add(moved(value.get(1).asInt()));
        }
        if (key.equals("value") || key.equals("min")) {
            int number =
                    switch (value.asInt()) {
                        case 26 -> casting.killed();
                        case 28 -> casting.points();
                        case 3 -> casting.weeks();
                        default -> throw new IllegalArgumentException("unknown number " + value);
                    };
            return JsonNodeFactory.instance.numberNode(number);
        }
        return moved(value);
    }

    private void geo(ObjectNode entity) {
        if (!entity.has("geo")) {
            return;
        }
        String name = entity.path("name").asText();
        var geo = entity.putObject("geo");
        for (State state : List.of(casting.visitor(), casting.attacker(), casting.attacked())) {
            for (City city : List.of(state.capital(), state.town())) {
                if (city.name().equals(name)) {
                    put(geo, city.latitude(), city.longitude(), 25);
                }
            }
        }
        for (State state :
                List.of(
                        casting.visitor(),
                        casting.attacker(),
                        casting.attacked(),
                        casting.host())) {
            if (state.name().equals(name)) {
                geo.put("country", state.code());
            }
        }
        if (casting.resort().get(0).equals(name)) {
            put(geo, casting.resort().get(3), casting.resort().get(4), 25);
        }
        if (casting.region().get(0).equals(name)) {
            int tolerance = Integer.parseInt(casting.region().get(3));
            put(geo, casting.region().get(1), casting.region().get(2), tolerance);
        }
    }

    private static void put(ObjectNode geo, String latitude, String longitude, int tolerance) {
        put(geo, Double.parseDouble(latitude), Double.parseDouble(longitude), tolerance);
    }

    private static void put(ObjectNode geo, double latitude, double longitude, int tolerance) {
        geo.put("lat", latitude).put("lon", longitude).put("toleranceKm", tolerance);
    }
}
