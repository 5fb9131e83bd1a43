package org.tidings.nlp.token;

import java.util.Set;
import org.tidings.nlp.nationality.Nationalities;

/// Tags that the model gets wrong although the words around leave no doubt.
final class Mending {
    /// All pronouns of more than three letters; there will be no new ones.
    private static final Set<String> PRONOUNS =
            Set.of(
                    "mine",
                    "myself",
                    "your",
                    "yours",
                    "yourself",
                    "yourselves",
                    "himself",
                    "hers",
                    "herself",
                    "itself",
                    "ours",
                    "ourselves",
                    "they",
                    "them",
                    "their",
                    "theirs",
                    "themselves",
                    "themself",
                    "this",
                    "that",
                    "these",
                    "those",
                    "whom",
                    "whose",
                    "which",
                    "what",
                    "whoever",
                    "whomever",
                    "whatever",
                    "whichever",
                    "ones",
                    "oneself",
                    "someone",
                    "somebody",
                    "something",
                    "anyone",
                    "anybody",
                    "anything",
                    "everyone",
                    "everybody",
                    "everything",
                    "nobody",
                    "nothing",
                    "none",
                    "each",
                    "other",
                    "others",
                    "another",
                    "both",
                    "some",
                    "many",
                    "several",
                    "much",
                    "more",
                    "most",
                    "such",
                    "same",
                    "there",
                    "thou",
                    "thee",
                    "thine",
                    "y'all",
                    "either",
                    "neither",
                    "here",
                    "where",
                    "when",
                    "half",
                    "enough",
                    "little",
                    "less",
                    "least",
                    "fewer",
                    "plenty",
                    "somewhere",
                    "anywhere",
                    "everywhere",
                    "wherever");

    private Mending() {}

    /// @param forms of one sentence, or a part of it
    /// @param tags of the model; mended in place
    static void mend(String[] forms, String[] tags) {
        for (int at = 0; at < forms.length; at++) {
            tags[at] = sure(forms[at], tags[at]);
        }
        for (int at = 1; at + 1 < forms.length; at++) {
            if (isConjunction(forms, tags, at)) {
                tags[at] = "SCONJ";
            } else if (isNameBeforeVerb(forms, tags, at)) {
                tags[at] = "PROPN";
            } else if (tags[at].equals("VERB") && Nationalities.country(forms[at]) != null) {
                tags[at] = "ADJ"; // Polish, which is no verb within a sentence
            } else if (isNameBehindOf(forms, tags, at)) {
                tags[at] = "PROPN";
                tags[at - 1] = "ADP";
            }
        }
    }

    private static String sure(String form, String tag) {
        return switch (form) {
            case "'s", "'S" -> tag.equals("PUNCT") ? "PART" : tag;
            case "said", "says", "told", "Said", "Says" -> "VERB";
            case "northern", "southern", "eastern", "western" -> "ADJ";
            default -> tag.equals("PUNCT") ? "PROPN" : isNoPronoun(form, tag) ? "NOUN" : tag;
        };
    }

    private static boolean isNoPronoun(String form, String tag) {
        return tag.equals("PRON")
                && form.length() > 3
                && form.chars().allMatch(Character::isLowerCase)
                && !PRONOUNS.contains(form);
    }

    /// `reports have emerged that Chile and Peru …`: no name is pointed at by `that`.
    private static boolean isConjunction(String[] forms, String[] tags, int at) {
        return forms[at].equals("that")
                && tags[at].equals("DET")
                && tags[at - 1].equals("VERB")
                && Character.isUpperCase(forms[at + 1].charAt(0));
    }

    /// `In Rome, Demir expressed …`: a capital letter within a sentence is no verb before a
    /// verb.
    private static boolean isNameBeforeVerb(String[] forms, String[] tags, int at) {
        boolean capital = Character.isUpperCase(forms[at].charAt(0));
        boolean small = Character.isLowerCase(forms[at + 1].charAt(0));
        boolean verb = tags[at + 1].equals("AUX") || isPast(forms[at + 1], tags[at + 1]);
        return capital && small && tags[at].equals("VERB") && verb;
    }

    /// `the city of Szeged leaving …`
    private static boolean isNameBehindOf(String[] forms, String[] tags, int at) {
        boolean name =
                Character.isUpperCase(forms[at].charAt(0))
                        && Character.isLowerCase(forms[at + 1].charAt(0));
        return name
                && tags[at].equals("VERB")
                && forms[at - 1].equals("of")
                && !forms[at].endsWith("ing");
    }

    private static boolean isPast(String form, String tag) {
        return tag.equals("VERB") && form.endsWith("ed");
    }
}
