package org.tidings.nlp.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.place.Candidate.Level;

/// Chooses among the places that share a name: by how many people live there, and by what else the
/// article names. A weight of one is worth ten times the people.
final class Resolution {
    private static final double COUNTRY = 12;
    private static final double REGION = 6;
    private static final double CAPITAL = 2.5;
    private static final double OTHER_NAME = -1.5;
    private static final double IN_A_NAMED_COUNTRY = 2;
    private static final double IN_A_NAMED_REGION = 2.5;
    private static final double NEAR_ANOTHER = 1;
    private static final double AS_SAID_BEHIND_IT = 8;
    private static final double NEAR = 300; // kilometres

    private final Set<String> countries = new HashSet<>();
    private final Set<String> regions = new HashSet<>();
    private final List<Candidate> certain = new ArrayList<>();

    /// @param named for each place of the document what its name may mean
    Resolution(List<List<Candidate>> named) {
        for (var candidates : named) {
            candidates.stream()
                    .filter(candidate -> candidate.level() == Level.COUNTRY)
                    .forEach(candidate -> countries.add(candidate.country()));
            if (candidates.size() == 1) {
                certain.add(candidates.getFirst());
                countries.add(candidates.getFirst().country());
            }
            candidates.stream()
                    .filter(candidate -> candidate.level() == Level.REGION)
                    .forEach(candidate -> regions.add(region(candidate)));
        }
    }

    private static String region(Candidate candidate) {
        return candidate.country() + "." + candidate.region();
    }

    /// The choice, and how sure it is.
    record Choice(Candidate candidate, double confidence) {}

    /// @param behind what the name of the place that follows may mean, as in Miami, Florida
    /// @return null when there is nothing to choose from
    @Nullable Choice of(List<Candidate> candidates, List<Candidate> behind) {
        var ordered =
                candidates.stream()
                        .sorted(
                                Comparator.comparingDouble((Candidate each) -> weight(each, behind))
                                        .reversed())
                        .toList();
        if (ordered.isEmpty()) {
            return null;
        }
        double best = weight(ordered.getFirst(), behind);
        double rest =
                ordered.stream()
                        .skip(1)
                        .mapToDouble(each -> Math.exp(weight(each, behind) - best))
                        .sum();
        return new Choice(ordered.getFirst(), 1 / (1 + rest));
    }

    private double weight(Candidate candidate, List<Candidate> behind) {
        double weight =
                switch (candidate.level()) {
                    case COUNTRY -> COUNTRY;
                    case REGION -> REGION;
                    case CAPITAL -> people(candidate) + CAPITAL;
                    case TOWN -> people(candidate);
                };
        if (!candidate.usual()) {
            weight += OTHER_NAME;
        }
        if (candidate.level() != Level.COUNTRY && countries.contains(candidate.country())) {
            weight += IN_A_NAMED_COUNTRY;
        }
        if (candidate.geonames() != 0 && regions.contains(region(candidate))) {
            weight += IN_A_NAMED_REGION;
        }
        if (certain.stream().anyMatch(other -> other.distance(candidate) < NEAR)) {
            weight += NEAR_ANOTHER;
        }
        return weight
                + (behind.stream().anyMatch(part -> isIn(candidate, part)) ? AS_SAID_BEHIND_IT : 0);
    }

    private static double people(Candidate candidate) {
        return Math.log10(candidate.people() + 1.0);
    }

    private static boolean isIn(Candidate part, Candidate whole) {
        return switch (whole.level()) {
            case COUNTRY -> part.country().equals(whole.country()) && part.level() != Level.COUNTRY;
            case REGION -> part.level() != Level.REGION && region(part).equals(region(whole));
            case CAPITAL, TOWN -> false;
        };
    }
}
