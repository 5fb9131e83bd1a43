package org.tidings.nlp.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.tidings.nlp.place.Candidate.Level;

/// Places by name: countries, first-level regions, and towns of 1,000 people or more.
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

    private final Map<String, List<String>> rows = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

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
    List<Candidate> named(String name) {
        String key = key(name);
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

    /// The usual name of a country; its code when there is none.
    String country(String alpha2) {
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
        boolean shorter = names.length > 1 && names[0].startsWith(names[1]);
        countries.put(part[0], shorter ? names[1] : names[0]);
        String row = "L\t0\t" + part[1] + "\t" + part[2] + "\t" + part[0] + "\t\t0\t" + names[0];
        for (String name : names) {
            add(name, row);
        }
    }

    private void addRegion(String line) {
        String[] part = line.split("\t", -1);
        int dot = part[0].indexOf('.');
        String row =
                String.join(
                        "\t",
                        "R",
                        "0",
                        part[1],
                        part[2],
                        part[0].substring(0, dot),
                        part[0].substring(dot + 1),
                        part[3],
                        part[4]);
        add(part[4], row);
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
