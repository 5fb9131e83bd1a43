package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime.Known;
import org.tidings.ingest.extract.PageTimes.PageTime;

/// Which of the times that a page tells is that of publication, where they differ.
///
/// The first source is believed unless it stands alone against two others that agree: systems put
/// the time of creation, of import or of the last save there. An address that bears an earlier day
/// counts for two, for it was made when the article was.
final class TimeVote {
    private static final int MAJORITY = 2;

    private TimeVote() {}

    /// @param found what the first source tells
    static PageTime of(PageTime found, PageFactsSource page) {
        if (found.known() != Known.JSON_LD && found.known() != Known.META) {
            return found;
        }
        List<PageTime> others = others(page);
        if (others.stream().anyMatch(other -> isSameDay(other, found) && !isOf(other, found))) {
            return found;
        }
        for (PageTime other : others) {
            if (!isSameDay(other, found) && votes(other, others, found) >= MAJORITY) {
                return other;
            }
        }
        return found;
    }

    private static List<PageTime> others(PageFactsSource page) {
        List<PageTime> others = new ArrayList<>();
        add(others, PageTimes.read(page.head().first(PageTimes.PUBLISHED), Known.META));
        add(others, MarkedTimes.published(page.document(), MarkedTimes.SURE));
        add(others, PrintedTimes.near(page.outline()));
        add(others, UrlTime.of(page.addresses()));
        return others;
    }

    private static void add(List<PageTime> times, Optional<PageTime> time) {
        @Nullable PageTime there = time.orElse(null);
        if (there != null) {
            times.add(there);
        }
    }

    private static int votes(PageTime candidate, List<PageTime> others, PageTime found) {
        int votes = 0;
        for (PageTime other : others) {
            if (isSameDay(other, candidate)) {
                boolean first =
                        other.known() == Known.URL
                                && other.time().date().isBefore(found.time().date());
                votes += first ? MAJORITY : 1;
            }
        }
        return votes;
    }

    /// The same place, read again.
    private static boolean isOf(PageTime other, PageTime found) {
        return other.known() == found.known() && other.original().equals(found.original());
    }

    /// Give or take a zone.
    private static boolean isSameDay(PageTime one, PageTime other) {
        long apart = one.time().date().toEpochDay() - other.time().date().toEpochDay();
        return Math.abs(apart) < 2;
    }
}
