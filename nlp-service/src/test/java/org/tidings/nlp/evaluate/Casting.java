package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.tidings.nlp.lexicon.WordList;

/// Who and what takes the parts of the seed article in one draw.
///
/// @param people in the order in which the article names them
/// @param visitor sends the delegation
/// @param attacker strikes
/// @param attacked receives both
/// @param host is where the president went
/// @param other whose foreign minister speaks
record Casting(
        List<Person> people,
        State visitor,
        State attacker,
        State attacked,
        State host,
        State other,
        List<String> resort,
        List<String> region,
        String staff,
        String alliance,
        String union,
        String university,
        String platform,
        int killed,
        int points,
        int weeks) {
    static final int PEOPLE = 10;
    static final List<String> WEEKS =
            List.of(
                    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "eleven", "twelve");

    private static final WordList WORDS = new WordList(Casting.class, "casting.txt");
    private static final List<State> STATES = states();

    record Person(String given, String surname, boolean male) {
        String name() {
            return given + " " + surname;
        }

        String he() {
            return male ? "he" : "she";
        }

        String his() {
            return male ? "his" : "her";
        }
    }

    /// @param shorter as it is called for short; its name where there is no such form
    /// @param article `the ` where its name takes one; else empty
    /// @param adjective of its people and bodies
    record State(
            String name,
            String shorter,
            String article,
            String code,
            String adjective,
            String people,
            City capital,
            City town) {}

    record City(String name, double latitude, double longitude) {}

    static Casting of(long seed) {
        var random = new Random(seed);
        List<State> states = new ArrayList<>();
        while (states.size() < 5) {
            State state = STATES.get(random.nextInt(STATES.size()));
            boolean first = states.isEmpty();
            boolean named = states.stream().anyMatch(other -> other.name().equals(state.name()));
            if (!named && (first || state.article().isEmpty())) {
                states.add(state);
            }
        }
        return new Casting(
                people(random),
                states.get(0),
                states.get(1),
                states.get(2),
                states.get(3),
                states.get(4),
                List.of(one("resorts", random).split("\\|", -1)),
                List.of(one("regions", random).split("\\|", -1)),
                one("staffs", random),
                one("alliances", random),
                one("unions", random),
                one("universities", random),
                one("platforms", random),
                random.nextInt(3, 900),
                random.nextInt(4, 90),
                random.nextInt(2, 13));
    }

    /// What the article names besides and the labels leave out: the army in a secretary's title.
    List<String> unlabelledBodies() {
        return List.of(" " + visitor.adjective() + " Army");
    }

    /// The region behind the resort, and the state of a minister where its name is its adjective.
    List<String> unlabelledPlaces() {
        return List.of("PLACE " + resort.get(1), "PLACE " + other.adjective());
    }

    String weeksInWords() {
        return WEEKS.get(weeks - 2);
    }

    private static List<Person> people(Random random) {
        List<Person> people = new ArrayList<>();
        while (people.size() < PEOPLE) {
            boolean male = random.nextBoolean();
            var person =
                    new Person(one(male ? "men" : "women", random), one("surnames", random), male);
            if (people.stream().noneMatch(other -> isAlike(other, person))) {
                people.add(person);
            }
        }
        return people;
    }

    private static boolean isAlike(Person one, Person other) {
        return one.given().equals(other.given()) || one.surname().equals(other.surname());
    }

    private static String one(String key, Random random) {
        var all = WORDS.list(key);
        return all.get(random.nextInt(all.size()));
    }

    private static List<State> states() {
        try (var file = Objects.requireNonNull(Casting.class.getResourceAsStream("states.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Casting::state)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static State state(String line) {
        String[] part = line.split("\t", -1);
        boolean isShortened = !part[1].isEmpty();
        return new State(
                part[0],
                isShortened ? part[1] : part[0],
                isShortened ? "the " : "",
                part[2],
                part[1].equals("US") ? "US" : part[3],
                part[4],
                city(part, 5),
                city(part, 8));
    }

    private static City city(String[] part, int at) {
        return new City(
                part[at], Double.parseDouble(part[at + 1]), Double.parseDouble(part[at + 2]));
    }
}
