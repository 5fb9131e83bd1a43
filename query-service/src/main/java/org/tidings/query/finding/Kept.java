package org.tidings.query.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The items of a list that are shown, and where each stands now.
///
/// @param places from the place in the whole list to that among the shown
record Kept<T>(List<T> shown, Map<Integer, Integer> places) {
    /// @param cut what is shown of an item; null when it is withheld
    static <T> Kept<T> of(List<T> all, Function<T, @Nullable T> cut) {
        List<T> shown = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            @Nullable T item = cut.apply(all.get(place));
            if (item != null) {
                places.put(place, shown.size());
                shown.add(item);
            }
        }
        return new Kept<>(List.copyOf(shown), places);
    }

    /// Where an item that something points to stands now; null when it is withheld.
    @Nullable Integer place(@Nullable Integer before) {
        return before == null ? null : places.get(before);
    }
}
