package org.tidings.query.language;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Query.Limit;

/// Reads a single value, `<value`, `>=value` or `[value TO value]`.
///
/// @param low null: no bound
/// @param high null: no bound
record Ranges<T extends Comparable<? super T>>(@Nullable Limit<T> low, @Nullable Limit<T> high) {
    private static final Pattern BOTH = Pattern.compile("\\[ *(\\S+) +TO +(\\S+) *]");
    private static final Pattern ONE = Pattern.compile("([<>]=?) *(.+)");

    /// @param value empty for what is no value
    /// @return empty for what is no range, or one that ends before it begins
    static <T extends Comparable<? super T>> Optional<Ranges<T>> of(
            String written, Function<String, Optional<T>> value) {
        var both = BOTH.matcher(written);
        if (both.matches()) {
            var low = value.apply(both.group(1));
            var high = value.apply(both.group(2));
            return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0
                    ? Optional.of(between(low.get(), high.get()))
                    : Optional.empty();
        }
        var one = ONE.matcher(written);
        if (one.matches()) {
            boolean included = one.group(1).length() == 2;
            boolean below = one.group(1).startsWith("<");
            return value.apply(one.group(2))
                    .map(each -> new Limit<>(each, included))
                    .map(each -> below ? new Ranges<T>(null, each) : new Ranges<T>(each, null));
        }
        return value.apply(written).map(only -> between(only, only));
    }

    private static <T extends Comparable<? super T>> Ranges<T> between(T low, T high) {
        return new Ranges<>(new Limit<>(low, true), new Limit<>(high, true));
    }

    /// A range that was probably meant by one that is none: its values in order, as far as they
    /// can be made out.
    static <T extends Comparable<? super T>> Optional<String> meant(
            String written, Function<String, Optional<T>> value) {
        var both =
                Pattern.compile("\\[? *([^\\s\\[]+) +(?:TO|to|-) +([^\\s\\]]+) *]?")
                        .matcher(written);
        if (!both.matches()) {
            var one = ONE.matcher(written);
            return one.matches()
                    ? value.apply(one.group(2).strip()).map(each -> one.group(1) + each)
                    : value.apply(written.replaceAll("[\\[\\]<>=]", "").strip())
                            .map(Object::toString);
        }
        var first = value.apply(both.group(1));
        var second = value.apply(both.group(2));
        if (first.isPresent() && second.isPresent()) {
            boolean inOrder = first.get().compareTo(second.get()) <= 0;
            return Optional.of(
                    inOrder
                            ? "[" + first.get() + " TO " + second.get() + "]"
                            : "[" + second.get() + " TO " + first.get() + "]");
        }
        return first.map(each -> ">=" + each).or(() -> second.map(each -> "<=" + each));
    }
}
