package org.tidings.query.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The groups that links make: whoever is linked, over however many steps, is together.
final class Components {
    private Components() {}

    /// Gives each article its group. The largest part of an old group keeps its name; a part that
    /// finds all names of its members taken gets a new one.
    ///
    /// @param members with the group that each is in now
    static Map<UUID, UUID> named(
            Map<UUID, UUID> members, Map<UUID, Set<UUID>> links, Supplier<UUID> newName) {
        var taken = new HashSet<UUID>();
        var named = new HashMap<UUID, UUID>();
        for (Set<UUID> part : parts(members.keySet(), links)) {
            UUID name =
                    names(part, members).stream()
                            .filter(group -> !taken.contains(group))
                            .findFirst()
                            .orElseGet(newName);
            taken.add(name);
            part.forEach(article -> named.put(article, name));
        }
        return named;
    }

    /// All in one group, the one with the most members.
    static Map<UUID, UUID> joined(Map<UUID, UUID> members) {
        UUID name = names(members.keySet(), members).getFirst();
        var joined = new HashMap<UUID, UUID>();
        members.keySet().forEach(article -> joined.put(article, name));
        return joined;
    }

    /// The old groups of a part's members: those first that are in it whole, or with the larger
    /// share; so one that moves takes on the name of where it moves to. Among these, the larger.
    private static List<UUID> names(Set<UUID> part, Map<UUID, UUID> members) {
        var whole = sizes(members.values().stream());
        var inside = sizes(part.stream().map(members::get));
        Comparator<Map.Entry<UUID, Long>> byShare =
                Comparator.comparingDouble(
                        group ->
                                (double) group.getValue()
                                        / Objects.requireNonNull(whole.get(group.getKey())));
        return inside.entrySet().stream()
                .sorted(
                        byShare.thenComparing(Map.Entry.comparingByValue())
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<UUID, Long> sizes(Stream<UUID> groups) {
        return groups.collect(Collectors.groupingBy(group -> group, Collectors.counting()));
    }

    /// The largest first.
    private static List<Set<UUID>> parts(Set<UUID> members, Map<UUID, Set<UUID>> links) {
        var left = new LinkedHashSet<>(members.stream().sorted().toList());
        var parts = new ArrayList<Set<UUID>>();
        while (!left.isEmpty()) {
            var part = new HashSet<UUID>();
            var reached = new ArrayDeque<UUID>(List.of(left.getFirst()));
            while (!reached.isEmpty()) {
                UUID article = reached.remove();
                if (left.remove(article)) {
                    part.add(article);
                    reached.addAll(links.getOrDefault(article, Set.of()));
                }
            }
            parts.add(part);
        }
        parts.sort(Comparator.comparing(Set<UUID>::size).reversed());
        return parts;
    }
}
