package org.tidings.query.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a query asks for. Each kind of node carries the place it was written at, so that whatever
/// is said about it later can point there.
///
/// Brackets leave no node: [All] never holds an All, [Any] never an Any.
public sealed interface Query {
    Place place();

    /// What stands for one word of a text.
    sealed interface Term extends Query {}

    /// A word in any of its forms.
    ///
    /// @param term as written, with typographic forms normalised; never blank
    record Word(String term, Place place) implements Term {}

    /// A word in this form only, `=Turkey`: case and accents count.
    record Exact(String term, Place place) implements Term {}

    /// Words that begin so, `inch*`.
    ///
    /// @param letters three or more
    record Prefix(String letters, Place place) implements Term {}

    /// Words in which each `?` stands for one sign, `wom?n`.
    record Wildcard(String pattern, Place place) implements Term {}

    /// Words that follow one another.
    ///
    /// @param words at least one
    /// @param slop how many other words may stand among them, 0 to 50
    record Phrase(List<Term> words, int slop, Place place) implements Query {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /// Two places of one text that stand near each other.
    ///
    /// @param left words, phrases, alternatives of these, or what is near itself; so is `right`
    record Near(Query left, Nearness nearness, Query right, Place place) implements Query {}

    /// All of them must hold.
    ///
    /// @param parts at least two
    record All(List<Query> parts, Place place) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// One of them must hold, or several.
    ///
    /// @param parts at least two
    record Any(List<Query> parts, Place place) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// It must not hold.
    record Not(Query part, Place place) implements Query {}

    /// Something sought in one field.
    ///
    /// @param sought of the kind that the field holds, or several of these joined
    record InField(Field field, Query sought, Place place) implements Query {}

    /// All of it must hold of one and the same quotation, claim, ….
    record InGroup(Group group, Query sought, Place place) implements Query {}

    /// The whole name of somebody or something, in any spelling of case and accents; or an id.
    record Name(String name, Place place) implements Query {}

    /// One of the values that a field can have.
    record Choice(String choice, Place place) implements Query {}

    /// @param low null: no bound; not above `high`
    record Numbers(@Nullable Limit<BigDecimal> low, @Nullable Limit<BigDecimal> high, Place place)
            implements Query {}

    /// Whole days in UTC.
    ///
    /// @param low null: no bound; not above `high`
    record Days(@Nullable Limit<LocalDate> low, @Nullable Limit<LocalDate> high, Place place)
            implements Query {}

    /// No longer ago than this, `last-6h`; in an alert, ago from the arrival of the article.
    ///
    /// @param amount from 1
    record Last(int amount, Unit unit, Place place) implements Query {
        /// A day has 24 hours here.
        public enum Unit {
            HOURS,
            DAYS
        }
    }

    /// @param included whether the value itself belongs to the range
    record Limit<T>(T value, boolean included) {}

    /// How two places stand to each other.
    ///
    /// @param words how many may stand between them, 0 to 50; 0 for SENTENCE and PARAGRAPH
    record Nearness(Kind kind, int words) {
        public enum Kind {
            EITHER_ORDER,
            THIS_ORDER,
            SENTENCE,
            PARAGRAPH
        }
    }

    /// A part of the query's text.
    ///
    /// @param start offset in UTF-16 code units
    /// @param end behind the last unit
    record Place(int start, int end) {
        public Place to(Place last) {
            return new Place(start, last.end());
        }
    }
}
