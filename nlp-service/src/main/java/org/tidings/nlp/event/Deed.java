package org.tidings.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.lexicon.WordList;

/// A pattern of a deed: a verb with what must stand around it.
///
/// @param behind words directly behind the verb
/// @param objects one of which must be an object; null when any or none will do
/// @param subjects one of which must be the subject; null when any will do
/// @param undergone whether the subject is the one to whom it is done: `received a sentence`
record Deed(
        String type,
        String verb,
        List<String> behind,
        @Nullable Set<String> objects,
        @Nullable Set<String> subjects,
        boolean person,
        boolean asking,
        boolean passive,
        boolean undergone) {
    private static final WordList WORDS = new WordList(Deed.class, "deeds.txt");

    static final List<Deed> ALL =
            WORDS.keys().stream()
                    .sorted()
                    .flatMap(type -> WORDS.list(type).stream().map(entry -> of(type, entry)))
                    .toList();

    private static Deed of(String type, String entry) {
        List<String> words = new ArrayList<>(List.of(entry.split(" +", -1)));
        @Nullable Set<String> objects = behind(words, ">");
        @Nullable Set<String> subjects = behind(words, "<");
        boolean person = words.remove("@person");
        boolean asking = words.remove("@to");
        boolean passive = words.remove("passive");
        boolean undergone = words.remove("undergone");
        return new Deed(
                type,
                words.getFirst(),
                List.copyOf(words.subList(1, words.size())),
                objects,
                subjects,
                person,
                asking,
                passive,
                undergone);
    }

    /// The nouns behind a sign, which are taken away with it.
    private static @Nullable Set<String> behind(List<String> words, String sign) {
        int at = words.indexOf(sign);
        if (at < 0) {
            return null;
        }
        words.remove(at);
        return Set.of(words.remove(at).split("\\|", -1));
    }

    /// The more a pattern asks for, the more it says.
    int weight() {
        return behind.size()
                + (objects == null ? 0 : 1)
                + (subjects == null ? 0 : 1)
                + (person ? 1 : 0);
    }
}
