package org.tidings.nlp.voice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.tidings.contracts.finding.Voice;
import org.tidings.nlp.lexicon.Lexicon;
import org.tidings.nlp.token.Token;

/// What the words of a role, or of a description, tell of a voice.
final class VoiceWords {
    private static final Lexicon WORDS = Lexicon.of(VoiceWords.class, "voices.txt");
    private static final Set<String> OFFICIAL = WORDS.group("official");
    private static final Set<String> EXPERT = WORDS.group("expert");
    private static final Set<String> FIELD = WORDS.group("field");
    private static final Set<String> CLAIMS = WORDS.group("plural claim");

    private VoiceWords() {}

    /// An expert by what they know, unless they speak by office; a person by neither.
    static Voice.Kind ofRole(String title) {
        String core =
                title.toLowerCase(Locale.ROOT).replaceFirst(" (at|for|in|from|with|on) .*", "");
        String head = core.replaceFirst(" of (?!staff|state).*", "");
        String[] words = head.split("[^\\p{L}-]+", -1);
        String last = words.length == 0 ? "" : words[words.length - 1];
        if (head.matches(
                ".*\\b(lead|senior|chief) (author|economist|scientist|researcher|analyst).*")) {
            return Voice.Kind.NAMED_EXPERT;
        }
        if (EXPERT.contains(last)) {
            return Voice.Kind.NAMED_EXPERT;
        }
        boolean official =
                OFFICIAL.contains(last) || Arrays.stream(words).anyMatch(OFFICIAL::contains);
        return official ? Voice.Kind.NAMED_OFFICIAL : Voice.Kind.NAMED_PERSON;
    }

    /// A plural noun for people of a field: `Experts`, `Hydrologists`.
    static boolean isField(Token token) {
        String word = token.lower();
        return word.endsWith("s") && FIELD.contains(word.substring(0, word.length() - 1));
    }

    static boolean isClaim(Token token) {
        return CLAIMS.contains(token.lemma()) && (token.is("VERB") || token.is("NOUN"));
    }

    /// Whether a description means several: a plural, or a body.
    static boolean isGroup(String words) {
        String core =
                words.toLowerCase(Locale.ROOT)
                        .replaceFirst(
                                " (of|at|for|in|to|from|on|with|who|close|familiar|there)\\b.*",
                                "");
        String last = core.substring(core.lastIndexOf(' ') + 1);
        return last.matches("they|we|police|media|press|people|sides|others|staff|public|majority")
                || isPlural(last)
                || isBody(last);
    }

    private static boolean isPlural(String noun) {
        return noun.length() > 3
                && noun.endsWith("s")
                && !noun.endsWith("ss")
                && !noun.endsWith("us");
    }

    private static boolean isBody(String noun) {
        return noun.matches(
                ".*(ministry|office|service|department|agency|authority|board|commission|committee|council|court|union|group|company|firm|government|administration|campaign|party|team|club|inspectorate|police|army|hospital|university|institute|association|federation|foundation|bank|operator|airline|network|embassy|parliament|senate|house|ministry|family|community|staff|panel|watchdog|regulator|coalition|alliance|kremlin|pentagon|brigade|trust|inquiry)");
    }

    /// Named by nothing, though one person or a few: `a guard`, `two of its lawyers`.
    static boolean isUnnamed(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean some =
                lower.matches(
                        "(one|two|three|four|five|some|several|another|a|an|his|her|its|their|the company's)\\b.*");
        boolean withheld =
                lower.matches(
                        ".*\\b(anonymity|anonymous|unnamed|familiar|knowledge|close to|sources?|insiders?|spokes(man|woman|person)|who were in)\\b.*");
        boolean several = lower.matches("(some|several) .*") && isGroup(words);
        return withheld || (some && !several);
    }

    static boolean isDocument(String words) {
        String core =
                words.toLowerCase(Locale.ROOT)
                        .replaceFirst(" (of|at|for|in|to|from|on|with|by|seen|published)\\b.*", "");
        return core.matches(
                ".*\\b(reports?|papers?|study|survey|poll|post|letter|statement|document|memo|article|book|email|e-mail|tweet|inquiry|figures|data|records?|analysis|review|sign|poster|text|filing|lawsuit|complaint|indictment|ruling|law|website|video)");
    }
}
