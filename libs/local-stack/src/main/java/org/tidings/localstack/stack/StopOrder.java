package org.tidings.localstack.stack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The order of a stop: a component goes when nobody who needs it is left.
final class StopOrder {
    private StopOrder() {}

    /// Groups that may stop at the same time, first group first.
    static List<List<Member>> of(Collection<Member> members) {
        Set<Member> left = new LinkedHashSet<>(members);
        List<List<Member>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            var free = left.stream().filter(member -> !isNeeded(member, left)).toList();
            groups.add(free);
            left.removeAll(Set.copyOf(free));
        }
        return groups;
    }

    private static boolean isNeeded(Member member, Set<Member> left) {
        var name = member.component().name();
        return left.stream().anyMatch(other -> other.component().needs().contains(name));
    }
}
