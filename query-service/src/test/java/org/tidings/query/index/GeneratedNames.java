package org.tidings.query.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Place;
import org.tidings.contracts.finding.Topic;
import org.tidings.query.index.GeneratedFindings.Someone;

/// Who and what generated articles are about.
final class GeneratedNames {
    static final List<Topic> TOPICS =
            List.of(
                    new Topic("medtop:20000053", "Transport", 0.9, "generated"),
                    new Topic("medtop:04000000", "economy, business and finance", 0.9, "generated"),
                    new Topic("medtop:20000500", "strikes", 0.9, "generated"));

    private static final List<Entity> ALL =
            List.of(
                    person("Tessa Quill", List.of("harbour master"), "Quill", "Ms Quill"),
                    person("Bo Marsh", List.of("former foreign minister", "envoy"), "Marsh"),
                    person("Zo\u00EB \u00C1rnason", List.of("Foreign Minister"), "\u00C1rnason"),
                    person("Ana Quill", List.of(), "Quill"),
                    organization("Harbour Board", "the Board"),
                    organization("Quillon Wire"),
                    place("Kyiv", 703448L, "UA"),
                    place("Ukraine", null, "UA"),
                    place("Quillon", 2643743L, "GB", "Quillon-on-Sea"),
                    place("Ostrel", null, null));

    private GeneratedNames() {}

    private static Entity person(String name, List<String> roles, String... aliases) {
        return entity(Entity.Type.PERSON, name, roles, null, aliases);
    }

    private static Entity organization(String name, String... aliases) {
        return entity(Entity.Type.ORGANIZATION, name, List.of(), null, aliases);
    }

    private static Entity place(
            String name, @Nullable Long id, @Nullable String country, String... aliases) {
        var place = new Place(id, 50, 30, country, 0.9, null);
        return entity(Entity.Type.PLACE, name, List.of(), place, aliases);
    }

    private static Entity entity(
            Entity.Type type,
            String name,
            List<String> roles,
            @Nullable Place place,
            String... aliases) {
        return new Entity(
                type,
                name,
                List.of(aliases),
                List.of(new Entity.Mention(new Span(0, 1), Entity.Form.NAME, 1, "generated")),
                roles.stream()
                        .map(role -> new Entity.Role(role, new Span(0, 1), null, "generated"))
                        .toList(),
                place,
                0.5);
    }

    /// Some of them, each with some of its aliases and roles.
    static List<Someone> draw(Random random) {
        var drawn = new ArrayList<Someone>();
        for (Entity whole : ALL) {
            if (random.nextInt(5) < 2) {
                drawn.add(someone(random, whole));
            }
        }
        return drawn;
    }

    private static Someone someone(Random random, Entity whole) {
        var entity =
                new Entity(
                        whole.type(),
                        whole.name(),
                        whole.aliases().stream().filter(_ -> random.nextBoolean()).toList(),
                        whole.mentions(),
                        whole.roles().stream().filter(_ -> random.nextInt(3) > 0).toList(),
                        whole.place(),
                        whole.salience());
        var place = entity.place();
        var id = place == null ? null : place.geonames();
        var names =
                Stream.of(
                                Stream.of(entity.name()),
                                entity.aliases().stream(),
                                Stream.ofNullable(id).map(Object::toString))
                        .flatMap(each -> each)
                        .toList();
        return new Someone(names, entity);
    }

    static String counted(Random random) {
        return random.nextInt(3) > 0
                ? List.of("killed", "injured").get(random.nextInt(2))
                : Vocabulary.draw(random).surface() + " " + Vocabulary.draw(random).surface();
    }

    /// What a country is called.
    static List<String> country(String code) {
        return switch (code) {
            case "UA" -> List.of("UA", "UKR", "Ukraine");
            case "GB" -> List.of("GB", "GBR", "UK", "Britain", "United Kingdom", "Great Britain");
            case "NL" -> List.of("NL", "NLD", "Netherlands");
            default -> throw new IllegalArgumentException(code);
        };
    }
}
