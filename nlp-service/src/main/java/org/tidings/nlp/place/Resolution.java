package org.tidings.nlp.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.gazetteer.Candidate;
import org.tidings.nlp.gazetteer.Candidate.Level;

/// Chooses among the places that share a name: by how many people live there, and by what else the
/// article names. A weight of one is worth ten times the people.
final class Resolution {
    private static final double COUNTRY = 20;
    private static final double REGION = 3;
    private static final double SEAT_OF_ITS_NAME = -4;
    private static final double DISTRICT = -0.5;
    private static final double CAPITAL = 2.5;
    private static final double OTHER_NAME = -1.5;
    private static final double IN_A_NAMED_COUNTRY = 2;
    private static final double IN_A_TOLD_COUNTRY = 1.5;
    private static final double IN_A_NAMED_REGION = 2.5;
    private static final double BESIDE_ANOTHER_REGION = 4;
    private static final int MOST_REGIONS = 3;
    private static final double NEAR_ANOTHER = 1;
    private static final double AS_SAID_BEHIND_IT = 8;
    private static final double AS_SAID_BEFORE_IT = 12;
    private static final double NEAR = 300; // kilometres
    private static final double DISTRICT_RADIUS = 80;
    private static final double AROUND_ITS_CAPITAL = 60;

    /// By code, the places in the list that name it.
    private final Map<String, Set<Integer>> countries = new HashMap<>();

    private final Map<String, Set<Integer>> regions = new HashMap<>();
    private final Map<Candidate, Set<Integer>> certain = new HashMap<>();
    private final Set<String> told;

    /// @param named for each place of the document what its name may mean
    /// @param told the codes of countries that other words tell of
    Resolution(List<List<Candidate>> named, Set<String> told) {
        this.told = told;
        for (int place = 0; place < named.size(); place++) {
            var candidates = named.get(place);
            boolean only = candidates.size() == 1;
            for (Candidate candidate : candidates) {
                if (only) {
                    add(certain, candidate, place);
                }
                if (only || candidate.level() == Level.COUNTRY) {
                    add(countries, candidate.country(), place);
                }
                if (candidate.level() == Level.REGION) {
                    add(regions, candidate.within(), place);
                }
            }
        }
    }

    private static <T> void add(Map<T, Set<Integer>> named, T key, int place) {
        named.computeIfAbsent(key, each -> new HashSet<>()).add(place);
    }

    /// Whether another place than this one names it.
    private static <T> boolean isNamed(Map<T, Set<Integer>> named, T key, int place) {
        return named.getOrDefault(key, Set.of()).stream().anyMatch(other -> other != place);
    }

    /// What else the text says of a place.
    ///
    /// @param place where it is in the list of places
    /// @param behind what the name may mean that follows: Florida, in Miami, Florida
    /// @param before what the name may mean that it follows: Miami
    record Context(int place, List<Candidate> behind, List<Candidate> before) {}

    /// The choice, and how sure it is.
    record Choice(Candidate candidate, double confidence) {}

    /// @return null when there is nothing to choose from
    @Nullable Choice of(List<Candidate> candidates, Context context) {
        var ordered =
                candidates.stream()
                        .map(each -> new Weighed(each, weight(each, candidates, context)))
                        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                        .toList();
        if (ordered.isEmpty()) {
            return null;
        }
        var best = ordered.getFirst();
        double rest =
                ordered.stream()
                        .skip(1)
                        .mapToDouble(each -> Math.exp(each.weight() - best.weight()))
                        .sum();
        return new Choice(best.candidate(), 1 / (1 + rest));
    }

    private record Weighed(Candidate candidate, double weight) {}

    private double weight(Candidate candidate, List<Candidate> all, Context context) {
        int place = context.place();
        double weight =
                switch (candidate.level()) {
                    case COUNTRY -> COUNTRY;
                    case REGION -> people(candidate) + REGION + region(candidate, all, place);
                    case DISTRICT -> people(candidate) + DISTRICT;
                    case CAPITAL -> people(candidate) + CAPITAL;
                    case TOWN -> people(candidate);
                };
        if (!candidate.usual()) {
            weight += OTHER_NAME;
        }
        if (candidate.level() != Level.COUNTRY) {
            if (isNamed(countries, candidate.country(), place)) {
                weight += IN_A_NAMED_COUNTRY;
            } else if (told.contains(candidate.country())) {
                weight += IN_A_TOLD_COUNTRY;
            }
        }
        boolean part = candidate.level() != Level.COUNTRY && candidate.level() != Level.REGION;
        if (part && isNamed(regions, candidate.within(), place)) {
            weight += IN_A_NAMED_REGION;
        }
        if (isNearAnother(candidate, place)) {
            weight += NEAR_ANOTHER;
        }
        if (context.behind().stream().anyMatch(whole -> isIn(candidate, whole))) {
            weight += AS_SAID_BEHIND_IT;
        }
        boolean holds = context.before().stream().anyMatch(inner -> isIn(inner, candidate));
        return holds ? weight + AS_SAID_BEFORE_IT : weight;
    }

    /// Georgia, among other states; but New York is first of all the city, Mexico the country, and
    /// Washington the capital unless it stands among several states.
    private double region(Candidate region, List<Candidate> all, int place) {
        long others =
                regions.keySet().stream()
                        .filter(code -> code.startsWith(region.country() + "."))
                        .filter(code -> !code.equals(region.within()))
                        .filter(code -> isNamed(regions, code, place))
                        .limit(MOST_REGIONS)
                        .count();
        boolean seat = all.stream().anyMatch(town -> isSeat(town, region));
        boolean ofItsCountry = isAmong(all, Level.COUNTRY, region);
        boolean capital = isAmong(all, Level.CAPITAL, region);
        long beside = capital ? Math.max(0, others - 1) : others;
        return (seat || ofItsCountry ? 0 : BESIDE_ANOTHER_REGION * beside)
                + (seat ? SEAT_OF_ITS_NAME : 0)
                - (capital ? REGION : 0);
    }

    /// A town that most of those who say the region's name mean: it holds a good part of the
    /// region's people, or the region lies around it.
    private static boolean isSeat(Candidate town, Candidate region) {
        boolean urban = town.level() == Level.TOWN || town.level() == Level.CAPITAL;
        boolean within = town.within().equals(region.within());
        return urban
                && town.usual()
                && ((within && town.people() * 4L > region.people())
                        || (town.level() == Level.CAPITAL
                                && town.distance(region) < AROUND_ITS_CAPITAL));
    }

    private static boolean isAmong(List<Candidate> all, Level level, Candidate region) {
        return all.stream()
                .anyMatch(
                        other ->
                                other.level() == level && other.country().equals(region.country()));
    }

    private boolean isNearAnother(Candidate candidate, int place) {
        return certain.entrySet().stream()
                .anyMatch(
                        other ->
                                other.getKey().distance(candidate) < NEAR
                                        && other.getValue().stream().anyMatch(one -> one != place));
    }

    private static double people(Candidate candidate) {
        return Math.log10(candidate.people() + 1.0);
    }

    private static boolean isIn(Candidate part, Candidate whole) {
        return switch (whole.level()) {
            case COUNTRY -> part.country().equals(whole.country()) && part.level() != Level.COUNTRY;
            case REGION ->
                    part.level() != Level.COUNTRY
                            && part.level() != Level.REGION
                            && part.within().equals(whole.within());
            case DISTRICT ->
                    part.level() == Level.TOWN
                            && part.within().equals(whole.within())
                            && part.distance(whole) < DISTRICT_RADIUS;
            case CAPITAL, TOWN -> false;
        };
    }
}
