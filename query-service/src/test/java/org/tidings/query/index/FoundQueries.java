package org.tidings.query.index;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.tidings.query.language.Field;
import org.tidings.query.language.Group;

/// Writes values of fields, and groups, that ask for what was found in articles.
final class FoundQueries {
    private final Random random;
    private final Supplier<String> text;

    /// @param text writes what a field of text may have behind its colon
    FoundQueries(Random random, Supplier<String> text) {
        this.random = random;
        this.text = text;
    }

    String group() {
        var group = one(List.of(Group.values()));
        return group.title() + ":(" + inside(group) + ")";
    }

    private String inside(Group group) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> clause(group) + " " + clause(group);
            case 2 -> clause(group) + " OR " + clause(group);
            case 3 -> clause(group) + " -" + clause(group);
            case 4 -> "NOT " + clause(group);
            case 5 -> "(" + clause(group) + " OR NOT " + clause(group) + ") " + clause(group);
            default -> clause(group);
        };
    }

    private String clause(Group group) {
        boolean bare = Field.ofBareWords(group).isPresent() && random.nextInt(8) == 0;
        return bare ? text.get() : field(one(fieldsOf(group)));
    }

    private static List<Field> fieldsOf(Group group) {
        return Arrays.stream(Field.values())
                .filter(field -> field.groups().contains(group))
                .toList();
    }

    String field(Field field) {
        return field.title() + ":" + value(field);
    }

    private String value(Field field) {
        return switch (field) {
            case PERSON -> several(this::person);
            case ORGANIZATION -> several(this::organization);
            case PLACE, GROUP_PLACE -> several(this::place);
            case SPEAKER, GROUP_SPEAKER, BY, ACTOR -> several(this::party);
            case ROLE ->
                    several(
                            () ->
                                    one(
                                            List.of(
                                                    "\"foreign minister\"",
                                                    "minister",
                                                    "\"Harbour Master\"",
                                                    "env*",
                                                    "former",
                                                    "\"harbour minister\"")));
            case TOPIC ->
                    several(
                            () ->
                                    one(
                                            List.of(
                                                    "transport",
                                                    "\"medtop:20000500\"",
                                                    "04000000",
                                                    "strikes",
                                                    "econ*",
                                                    "\"Economy, business and finance\"")));
            case ABOUT_COUNTRY ->
                    several(
                            () ->
                                    one(
                                            List.of(
                                                    "UA",
                                                    "ukraine",
                                                    "GBR",
                                                    "uk",
                                                    "\"United Kingdom\"",
                                                    "FR")));
            case TONE ->
                    one(List.of(">0.5", "<0", "[-0.2 TO 0.2]", "0", "<=-0.7", "(>0.8 OR <-0.8)"));
            case GROUP_TEXT, VERB -> text.get();
            case CHANNEL -> one(List.of("X", "statement", "\"a statement\"", "stat*"));
            case STATUS ->
                    one(
                            List.of(
                                    "asserted",
                                    "reported",
                                    "unconfirmed",
                                    "(confirmed OR denied)",
                                    "declined"));
            case WHAT -> random.nextInt(3) == 0 ? text.get() : one(List.of("killed", "injured"));
            case VALUE ->
                    one(List.of("26", ">=20", "<7.5", "[10 TO 13]", ">7.5", "15", "(3 OR 400)"));
            case BOUND -> one(List.of("exact", "at-least", "(about OR nearly)", "more-than"));
            case EVENT_TYPE -> one(List.of("assault", "CONSULT", "prot*", "(ASSAULT OR PROTEST)"));
            default -> throw new IllegalStateException("no value for " + field);
        };
    }

    private String several(Supplier<String> name) {
        return switch (random.nextInt(6)) {
            case 0 -> "(" + name.get() + " OR " + name.get() + ")";
            case 1 -> "(" + name.get() + " -" + name.get() + ")";
            default -> name.get();
        };
    }

    private String person() {
        return one(
                List.of(
                        "\"tessa quill\"",
                        "Quill",
                        "\"Zoe Arnason\"",
                        "arnason",
                        "mar*",
                        "\"Bo Marsh\"",
                        "\"Ms Quill\"",
                        "Bo"));
    }

    private String organization() {
        return one(List.of("\"harbour board\"", "\"Quillon Wire\"", "quill*", "\"the board\""));
    }

    private String place() {
        return one(
                List.of("kyiv", "703448", "Ukraine", "quillon*", "Ostrel", "\"Quillon-on-Sea\""));
    }

    private String party() {
        return switch (random.nextInt(4)) {
            case 0 -> one(List.of("officials", "\"both sides\"", "off*"));
            case 1 -> organization();
            default -> person();
        };
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
