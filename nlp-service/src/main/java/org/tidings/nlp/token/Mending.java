package org.tidings.nlp.token;

/// Tags that the model gets wrong although the words around leave no doubt.
final class Mending {
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
            }
        }
    }

    private static String sure(String form, String tag) {
        return switch (form) {
            case "'s", "'S" -> tag.equals("PUNCT") ? "PART" : tag;
            case "said", "says", "told", "Said", "Says" -> "VERB";
            case "northern", "southern", "eastern", "western" -> "ADJ";
            default -> tag.equals("PUNCT") ? "PROPN" : tag;
        };
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

    private static boolean isPast(String form, String tag) {
        return tag.equals("VERB") && form.endsWith("ed");
    }
}
