package org.tidings.query.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Stored queries, each under the words by which an article chooses it. Several threads may read
/// it, or one change it.
final class StoredQueries {
    private final Map<UUID, Entry> all = new HashMap<>();

    /// By the numbers of words.
    private final List<@Nullable List<Entry>> chosen = new ArrayList<>();

    /// Those that any article may fulfil, whatever its words.
    private final List<Entry> always = new ArrayList<>();

    private final BitSet places = new BitSet();

    /// @param place a number that no other query has at the same time
    record Entry(
            UUID id,
            String organization,
            Condition condition,
            List<Look> looks,
            @Nullable List<Integer> keys,
            int place) {}

    void put(UUID id, String organization, Conditions.Compiled compiled) {
        remove(id);
        int place = places.nextClearBit(0);
        var entry =
                new Entry(
                        id,
                        organization,
                        compiled.condition(),
                        compiled.looks(),
                        compiled.keys(),
                        place);
        places.set(place);
        all.put(id, entry);
        lists(entry, list -> list.add(entry));
    }

    void remove(UUID id) {
        var entry = all.remove(id);
        if (entry != null) {
            places.clear(entry.place());
            lists(entry, list -> list.remove(entry));
        }
    }

    private void lists(Entry entry, Consumer<List<Entry>> change) {
        var keys = entry.keys();
        if (keys == null) {
            change.accept(always);
            return;
        }
        for (int key : keys) {
            while (chosen.size() <= key) {
                chosen.add(null);
            }
            var list = chosen.get(key);
            if (list == null) {
                list = new ArrayList<>(1);
                chosen.set(key, list);
            }
            change.accept(list);
        }
    }

    int size() {
        return all.size();
    }

    /// Each once.
    ///
    /// @param words that stand in the articles, by their numbers
    void among(BitSet words, Consumer<Entry> entries) {
        always.forEach(entries);
        var seen = new BitSet(places.length());
        int last = chosen.size();
        for (int word = words.nextSetBit(0);
                word >= 0 && word < last;
                word = words.nextSetBit(word + 1)) {
            var list = chosen.get(word);
            if (list != null) {
                for (Entry entry : list) {
                    if (!seen.get(entry.place())) {
                        seen.set(entry.place());
                        entries.accept(entry);
                    }
                }
            }
        }
    }
}
