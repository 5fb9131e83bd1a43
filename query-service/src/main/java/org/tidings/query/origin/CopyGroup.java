package org.tidings.query.origin;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.OriginSigns.Credit;
import org.tidings.contracts.Outlet;
import org.tidings.query.store.StoredArticle;

/// Copies of one text, as far as their viewer may see them. Who came first is derived here, each
/// time anew, so that an older copy that arrives late corrects it.
///
/// @param members the earliest first
/// @param credited whom the copies credit most often; null when they credit nobody but themselves
public record CopyGroup(UUID id, List<StoredArticle> members, @Nullable String credited) {
    private static final Comparator<StoredArticle> EARLIEST =
            Comparator.comparing(CopyGroup::since).thenComparing(StoredArticle::id);

    static CopyGroup of(UUID id, List<StoredArticle> members) {
        return new CopyGroup(id, members.stream().sorted(EARLIEST).toList(), credited(members));
    }

    /// The article that the others have copied: the agency's where they credit an agency that is
    /// among them, else the earliest. Empty where they credit somebody of whom there is no article:
    /// then the origin is not here.
    public Optional<StoredArticle> origin() {
        if (credited == null) {
            return members.stream().findFirst();
        }
        return members.stream().filter(member -> credited.equals(nameOf(member))).findFirst();
    }

    /// `publishedAt`, else `fetchedAt`.
    public static Instant since(StoredArticle article) {
        var clocks = article.enriched().article().clocks();
        return Objects.requireNonNullElse(clocks.published().at(), clocks.fetchedAt());
    }

    /// An agency among the members is preferred to any that only has been named.
    private static @Nullable String credited(List<StoredArticle> members) {
        Map<String, Integer> named = new HashMap<>();
        members.forEach(
                member ->
                        creditsOfOthers(member)
                                .forEach(source -> named.merge(source, 1, Integer::sum)));
        Comparator<Map.Entry<String, Integer>> most =
                Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                                entry -> isWireAmong(members, entry.getKey()))
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed());
        return named.entrySet().stream().max(most).map(Map.Entry::getKey).orElse(null);
    }

    private static Stream<String> creditsOfOthers(StoredArticle member) {
        return member.enriched().article().signs().credits().stream()
                .map(Credit::source)
                .distinct()
                .filter(source -> !source.equals(nameOf(member)));
    }

    private static boolean isWireAmong(List<StoredArticle> members, String name) {
        return members.stream()
                .map(member -> member.enriched().article().outlet())
                .anyMatch(
                        outlet ->
                                outlet != null
                                        && outlet.kind() == Outlet.Kind.WIRE
                                        && outlet.name().equals(name));
    }

    private static @Nullable String nameOf(StoredArticle article) {
        var outlet = article.enriched().article().outlet();
        return outlet == null ? null : outlet.name();
    }
}
