package org.tidings.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Entity.Form;
import org.tidings.contracts.finding.Entity.Mention;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.section.Sections;

/// Puts names that mean the same together. Long names come first, and a short one joins the one
/// that was mentioned last before it, so that two people of one surname stay apart.
final class Merging {
    private final Document document;

    Merging(Document document) {
        this.document = document;
    }

    /// @param names in reading order
    List<Entity> entities(List<Name> names) {
        List<Group> groups = new ArrayList<>();
        var longestFirst =
                names.stream()
                        .sorted(Comparator.comparingInt((Name name) -> -name.words().length))
                        .toList();
        for (Name name : longestFirst) {
            var group = best(groups, name);
            if (group == null) {
                groups.add(new Group(name));
            } else {
                group.names.add(name);
            }
        }
        groups.forEach(
                group -> group.names.sort(Comparator.comparingInt(name -> name.span().start())));
        groups.sort(Comparator.comparingInt(group -> group.names.getFirst().span().start()));
        double most = groups.stream().mapToDouble(this::weight).max().orElse(1);
        return groups.stream().map(group -> entity(group, most)).toList();
    }

    /// `Mr Smith` is not Mary Smith.
    private boolean isSameGender(Name name, Name head) {
        if (name.words().length > 1 || head.type() != Entity.Type.PERSON) {
            return true;
        }
        int start = name.span().start();
        String before = document.text().substring(Math.max(0, start - 6), start);
        String given = head.words()[0];
        if (before.matches("(?s).*\\b(Mr|Sir|Lord)\\.?\\s")) {
            return !GivenNames.isFemale(given);
        }
        return !before.matches("(?s).*\\b(Mrs|Ms|Miss|Dame|Lady)\\.?\\s")
                || !GivenNames.isMale(given);
    }

    private @Nullable Group best(List<Group> groups, Name name) {
        Group best = null;
        for (Group group : groups) {
            if (Aliases.isAlias(name, group.head)
                    && isSameGender(name, group.head)
                    && (best == null || isNearer(group, best, name))) {
                best = group;
            }
        }
        return best;
    }

    /// The same words win, then a surname over a given name, then the one mentioned last before.
    private static boolean isNearer(Group group, Group than, Name name) {
        int one = fit(group.head, name);
        int other = fit(than.head, name);
        return one != other ? one > other : distance(group, name) < distance(than, name);
    }

    private static int fit(Name head, Name name) {
        if (Aliases.canonical(head).equals(Aliases.canonical(name))) {
            return 2;
        }
        return head.last().equalsIgnoreCase(name.last()) ? 1 : 0;
    }

    private static int distance(Group group, Name name) {
        return group.names.stream()
                .mapToInt(
                        other -> {
                            int apart = name.span().start() - other.span().start();
                            return apart >= 0 ? apart : 100_000 - apart;
                        })
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Entity entity(Group group, double most) {
        var head = group.fullest();
        Set<String> aliases = new LinkedHashSet<>();
        List<Mention> mentions = new ArrayList<>();
        for (Name name : group.names) {
            boolean full = name.text().equals(head.text());
            if (!full) {
                aliases.add(name.text());
            }
            mentions.add(
                    new Mention(
                            name.span(),
                            full ? Form.NAME : Form.ALIAS,
                            name.confidence(),
                            name.why()));
        }
        return new Entity(
                head.type(),
                head.text(),
                List.copyOf(aliases),
                mentions,
                List.of(),
                null,
                weight(group) / most);
    }

    /// Each mention counts one, and those in headline and lead more.
    private double weight(Group group) {
        var sections = document.get(Sections.KIND);
        int lead = sections.paragraphs().isEmpty() ? 0 : sections.paragraphs().getFirst().end();
        return group.names.stream()
                .mapToDouble(
                        name ->
                                sections.isHeading(name.span()) || name.span().start() < lead
                                        ? 2
                                        : 1)
                .sum();
    }

    private static final class Group {
        private final Name head;
        private final List<Name> names = new ArrayList<>();

        Group(Name head) {
            this.head = head;
            names.add(head);
        }

        Name fullest() {
            return names.stream()
                    .max(
                            Comparator.comparingInt((Name name) -> name.words().length)
                                    .thenComparingInt(name -> isLong(name) ? 1 : 0)
                                    .thenComparingInt(name -> -name.span().start()))
                    .orElse(head);
        }

        private static boolean isLong(Name name) {
            return name.type() != Entity.Type.PERSON && NameWords.longForm(name.key()) == null;
        }
    }
}
