package org.tidings.query.language.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.query.language.Query.Nearness;
import org.tidings.query.language.foreign.ForeignReader.Piece;
import org.tidings.query.language.foreign.ForeignToken.Kind;
import org.tidings.query.language.foreign.ImportedQuery.Change;

/// Writes words, phrases and what is near of another product in our language.
final class TermWriter {
    /// Words that may stand between two others.
    static final int MOST_BETWEEN = 50;

    /// `engineer$` or `engineer$3`: endings, of at most so many letters.
    private static final Pattern ENDINGS = Pattern.compile("\\$\\d?");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'._&*?@#%/:+-]");

    private final List<Change> changes;

    TermWriter(List<Change> changes) {
        this.changes = changes;
    }

    Optional<Piece> word(ForeignToken token) {
        String word = plain(token);
        return word.isEmpty() ? Optional.empty() : Optional.of(new Piece(quoted(word), false));
    }

    /// Words side by side that are a phrase.
    Optional<Piece> row(List<ForeignToken> tokens) {
        String words = tokens.stream().map(this::plain).collect(Collectors.joining(" ")).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var place = tokens.getFirst().place().to(tokens.getLast().place());
        changes.add(new Change("Words side by side became a phrase.", place.start(), place.end()));
        return Optional.of(new Piece('"' + words + '"', false));
    }

    /// With a distance, the words may stand in any order.
    Optional<Piece> phrase(ForeignToken token) {
        var words = Stream.of(plain(token).split(" +")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (token.distance() < 0 || words.size() == 1) {
            return Optional.of(new Piece('"' + String.join(" ", words) + '"', false));
        }
        int between = Math.min(MOST_BETWEEN, token.distance());
        note(
                token,
                "\" … \"~" + token.distance() + " became NEAR/" + between + " between its words.");
        return Optional.of(new Piece(String.join(" NEAR/" + between + " ", words), true));
    }

    /// Each word in the form that it has here.
    Optional<Piece> exact(List<ForeignToken> tokens) {
        var words = new ArrayList<String>();
        for (ForeignToken token : tokens) {
            if (token.kind() == Kind.WORD || token.kind() == Kind.PHRASE) {
                Stream.of(token.content().split("[^\\p{L}\\p{M}\\p{N}'.]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> "=" + word)
                        .forEach(words::add);
            }
        }
        return switch (words.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Piece(words.getFirst(), false));
            default -> Optional.of(new Piece('"' + String.join(" ", words) + '"', false));
        };
    }

    /// With a space on each side.
    ///
    /// @param operator a NEAR
    String nearness(ForeignToken operator) {
        Nearness nearness = Objects.requireNonNull(operator.nearness());
        int words = Math.min(MOST_BETWEEN, nearness.words());
        if (words < nearness.words()) {
            note(operator, "At most 50 words can stand between.");
        }
        String ours =
                switch (nearness.kind()) {
                    case EITHER_ORDER -> "NEAR/" + words;
                    case THIS_ORDER -> "ONEAR/" + words;
                    case SENTENCE -> "SENT";
                    case PARAGRAPH -> "PARA";
                };
        if (!ours.equals(operator.content())) {
            note(operator, operator.content() + " became " + ours + ".");
        }
        return " " + ours + " ";
    }

    private String plain(ForeignToken token) {
        String word = token.content();
        if (ENDINGS.matcher(word).find()) {
            note(token, "$ became *, for endings of any length.");
            word = ENDINGS.matcher(word).replaceAll("*");
        }
        return SIGNS.matcher(word).replaceAll(" ").strip().replaceAll(" +", " ");
    }

    /// What our language would take for something else stands in quotes.
    private static String quoted(String word) {
        boolean plain =
                word.matches(
                        "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'._&-]*[*]?|[\\p{L}\\p{N}]+[?][\\p{L}\\p{N}?]*");
        boolean operator = word.matches("AND|OR|NOT|O?NEAR.*|SENT|PARA");
        return plain && !operator ? word : '"' + word + '"';
    }

    private void note(ForeignToken token, String message) {
        changes.add(new Change(message, token.place().start(), token.place().end()));
    }
}
