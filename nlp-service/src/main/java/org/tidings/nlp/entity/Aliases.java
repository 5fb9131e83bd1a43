package org.tidings.nlp.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidings.contracts.finding.Entity;

/// Whether two names can mean the same.
final class Aliases {
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "&", "de", "la", "du", "des", "der");

    private Aliases() {}

    /// Whether a name means what a longer one, or another form of it, means.
    static boolean isAlias(Name shorter, Name longer) {
        boolean sameType = shorter.type() == longer.type();
        if (same(shorter, longer)) {
            return sameType || !shorter.key().equals(longer.key());
        }
        if (!sameType) {
            return false;
        }
        if (shorter.type() == Entity.Type.PERSON) {
            return isPartOfPerson(shorter.words(), longer.words());
        }
        return isAcronym(shorter.text(), longer.text())
                || (shorter.type() == Entity.Type.ORGANIZATION && isPart(shorter, longer));
    }

    private static boolean same(Name one, Name other) {
        return canonical(one).equals(canonical(other));
    }

    static String canonical(Name name) {
        String form = NameWords.longForm(name.key());
        return form == null ? name.key() : form;
    }

    /// `Clinton` or `Hillary`, `H. Clinton`, `Hillary R. Clinton` for `Hillary Clinton`: the
    /// surnames agree and no given name contradicts.
    private static boolean isPartOfPerson(String[] one, String[] other) {
        if (one.length == 1) {
            return Arrays.stream(other).anyMatch(word -> equal(word, one[0]));
        }
        if (!equal(one[one.length - 1], other[other.length - 1])) {
            return false;
        }
        return isGiven(one[0], other[0]);
    }

    private static boolean isGiven(String one, String other) {
        boolean initial = one.length() == 1 || one.endsWith(".");
        boolean otherInitial = other.length() == 1 || other.endsWith(".");
        return equal(one, other) || ((initial || otherInitial) && one.charAt(0) == other.charAt(0));
    }

    private static boolean isPart(Name shorter, Name longer) {
        var part = List.of(shorter.key().split("\\s+", -1));
        var whole = List.of(longer.key().split("\\s+", -1));
        if (part.size() >= whole.size() || shorter.text().length() < 3) {
            return false;
        }
        boolean begins = whole.subList(0, part.size()).equals(part);
        boolean ends = whole.subList(whole.size() - part.size(), whole.size()).equals(part);
        return begins || ends;
    }

    /// Whether capitals are the first letters of the words of a name.
    static boolean isAcronym(String letters, String name) {
        String bare = letters.replace(".", "");
        if (bare.length() < 2 || bare.length() > 8 || !bare.equals(bare.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return bare.equals(initials(name, false)) || bare.equals(initials(name, true));
    }

    private static String initials(String name, boolean all) {
        var initials = new StringBuilder();
        for (String word : name.split("[\\s-]+", -1)) {
            boolean counts =
                    !word.isEmpty() && (all || !SMALL.contains(word.toLowerCase(Locale.ROOT)));
            if (counts) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    private static boolean equal(String one, String other) {
        return one.equalsIgnoreCase(other);
    }
}
