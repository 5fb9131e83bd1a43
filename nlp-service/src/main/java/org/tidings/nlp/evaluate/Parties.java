package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;

/// Whether a found party is whom the labels name: the same entity, or, case and articles aside,
/// one has all the words of the other.
final class Parties {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "");

    private Parties() {}

    /// @param gold a name; null or absent for nobody
    static boolean same(@Nullable JsonNode gold, @Nullable Party found, Findings findings) {
        if (gold == null || gold.isNull() || gold.isMissingNode()) {
            return found == null;
        }
        return found != null && same(gold.asText(), found, findings);
    }

    static boolean same(String gold, Party found, Findings findings) {
        if (sameWords(gold, found.name())) {
            return true;
        }
        if (found.entity() == null) {
            return false;
        }
        return findings.entities().get(found.entity()).aliases().contains(gold);
    }

    /// Whether two lists name the same parties, in any order.
    static boolean all(JsonNode golds, List<Party> founds, Findings findings) {
        List<Party> left = new ArrayList<>(founds);
        for (JsonNode gold : golds) {
            var match = left.stream().filter(one -> same(gold.asText(), one, findings)).findFirst();
            if (match.isEmpty()) {
                return false;
            }
            left.remove(match.get());
        }
        return left.isEmpty();
    }

    static boolean sameWords(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        return first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> words(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(Arrays.asList(lower.split("[^\\p{L}\\p{N}]+", -1)));
        words.removeAll(ARTICLES);
        return words;
    }

    /// Names, for a reader.
    static String names(List<Party> parties) {
        return String.join(" and ", parties.stream().map(Party::name).toList());
    }
}
