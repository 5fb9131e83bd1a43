package org.tidings.nlp.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.gazetteer.Candidate.Level;
import org.tidings.nlp.nationality.Nationalities;

/// Places by name: countries, their regions and districts, and towns of 1,000 people or more.
///
/// Rows are kept as they stand in the table and parsed when a name is looked up: most never are.
public final class Gazetteer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern KIND_OF_REGION =
            Pattern.compile(
                    "(?i)^(republic of|state of|province of|region of) "
                            + "| (oblast|region|province|city|county|governorate|prefecture"
                            + "|district|municipality|state)$");
    private static final int LONGEST_NAME = 60;

    /// Larger than countries: no point tells where they are, and no town of the name is meant.
    private static final Set<String> AREAS =
            Set.of(
                    "africa",
                    "americas",
                    "antarctica",
                    "asia",
                    "europe",
                    "oceania",
                    "north america",
                    "south america",
                    "central america",
                    "latin america",
                    "west africa",
                    "east africa",
                    "north africa",
                    "central africa",
                    "southern africa",
                    "sub-saharan africa",
                    "western europe",
                    "eastern europe",
                    "northern europe",
                    "southern europe",
                    "central europe",
                    "middle east",
                    "far east",
                    "southeast asia",
                    "south east asia",
                    "east asia",
                    "south asia",
                    "central asia",
                    "atlantic",
                    "pacific",
                    "mediterranean",
                    "caribbean",
                    "arctic",
                    "balkans",
                    "baltic",
                    "scandinavia",
                    "sahara",
                    "sahel");

    private final Map<String, List<String>> rows = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();

    public Gazetteer() {
        try {
            lines("countries.tsv", false, this::addCountry);
            lines("regions.tsv", false, this::addRegion);
            lines("places.tsv.gz", true, this::addTown);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// All places that a name may mean, in no order; empty when none is known.
    public List<Candidate> named(String name) {
        String key = key(name);
        if (AREAS.contains(key)) {
            return List.of();
        }
        return rows.getOrDefault(key, List.of()).stream().map(row -> parsed(row, key)).toList();
    }

    /// Whether it is the name of a place.
    public boolean knows(String name) {
        return rows.containsKey(key(name));
    }

    /// Whether it is the name of a country.
    public boolean isCountry(String name) {
        return rows.getOrDefault(key(name), List.of()).stream()
                .anyMatch(row -> row.startsWith("L"));
    }

    /// The code of the country that an adjective or noun tells of, as Ukrainian does; null for
    /// other words.
    public @Nullable String countryOf(String adjective) {
        return adjectives.get(adjective);
    }

    /// The usual name of a country; its code when there is none.
    public String country(String alpha2) {
        return countries.getOrDefault(alpha2, alpha2);
    }

    /// Lower case, without accents, full stops and what tells only the kind of a region.
    private static String key(String name) {
        if (name.length() > LONGEST_NAME) {
            return "";
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = plain.replace('’', '\'').replace(".", "").strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private void addCountry(String line) {
        String[] part = line.split("\t", -1);
        String[] names = part[3].split("\\|", -1);
        countries.put(part[0], usual(names));
        String row = "L\t0\t" + part[1] + "\t" + part[2] + "\t" + part[0] + "\t\t0\t" + names[0];
        for (String name : names) {
            add(name, row);
        }
        for (String adjective : part[4].split("\\|", -1)) {
            adjectives.putIfAbsent(adjective, part[0]);
        }
    }

    /// China, of that and People's Republic of China.
    private static String usual(String[] names) {
        return Arrays.stream(names)
                .filter(Nationalities::isCountry)
                .findFirst()
                .orElse(names[0].replaceFirst("[,(].*", "").strip());
    }

    private void addRegion(String line) {
        String[] part = line.split("\t", -1);
        String[] code = part[0].split("\\.", 3);
        String row =
                String.join(
                        "\t",
                        code.length == 3 ? "D" : "R",
                        "0",
                        part[1],
                        part[2],
                        code[0],
                        code[1],
                        part[3],
                        part[4]);
        add(part[4], row);
        if (code.length == 3) {
            return;
        }
        String bare = KIND_OF_REGION.matcher(part[4]).replaceAll("");
        if (!bare.equals(part[4])) {
            add(bare, row);
        } else {
            add(part[4] + " Oblast", row);
            add(part[4] + " region", row);
            add(part[4] + " province", row);
        }
    }

    private void addTown(String line) {
        String[] part = line.split("\t", -1);
        String[] names = part[7].split("\\|", -1);
        boolean capital = part[6].equals("C");
        String row =
                String.join(
                        "\t",
                        capital ? "C" : "T",
                        part[0],
                        part[1],
                        part[2],
                        part[3],
                        part[4],
                        part[5],
                        names[0]);
        for (String name : names) {
            add(name, row);
        }
    }

    private void add(String name, String row) {
        var known = rows.computeIfAbsent(key(name), key -> new ArrayList<>(1));
        if (!known.contains(row)) {
            known.add(row);
        }
    }

    private static Candidate parsed(String row, String key) {
        String[] part = row.split("\t", -1);
        Level level =
                switch (part[0]) {
                    case "L" -> Level.COUNTRY;
                    case "R" -> Level.REGION;
                    case "D" -> Level.DISTRICT;
                    case "C" -> Level.CAPITAL;
                    default -> Level.TOWN;
                };
        return new Candidate(
                level,
                Long.parseLong(part[1]),
                Double.parseDouble(part[2]),
                Double.parseDouble(part[3]),
                part[4],
                part[5],
                Integer.parseInt(part[6]),
                part[7],
                key(part[7]).equals(key));
    }

    @FunctionalInterface
    private interface Line {
        void add(String line);
    }

    private static void lines(String file, boolean packed, Line each) throws IOException {
        try (InputStream stored =
                        Objects.requireNonNull(Gazetteer.class.getResourceAsStream(file), file);
                var reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        packed ? new GZIPInputStream(stored) : stored,
                                        StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                each.add(line);
            }
        }
    }
}
