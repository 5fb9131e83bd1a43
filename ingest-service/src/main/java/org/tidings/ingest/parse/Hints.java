package org.tidings.ingest.parse;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads `ttl`, `skipHours` and `skipDays` of RSS and the Syndication module.
final class Hints {
    private Hints() {}

    static UpdateHints of(Node channel) {
        return new UpdateHints(interval(channel), hours(channel), days(channel));
    }

    private static @Nullable Duration interval(Node channel) {
        long minutes = number(text(channel, "ttl"), 0, 60L * 24 * 366);
        if (minutes > 0) {
            return Duration.ofMinutes(minutes);
        }
        Duration period =
                switch (text(channel, "sy:updateperiod").toLowerCase(Locale.ROOT)) {
                    case "hourly" -> Duration.ofHours(1);
                    case "daily" -> Duration.ofDays(1);
                    case "weekly" -> Duration.ofDays(7);
                    case "monthly" -> Duration.ofDays(30);
                    case "yearly" -> Duration.ofDays(365);
                    default -> null;
                };
        long frequency = number(text(channel, "sy:updatefrequency"), 1, 10_000);
        return period == null ? null : period.dividedBy(Math.max(1, frequency));
    }

    private static Set<Integer> hours(Node channel) {
        Set<Integer> hours = new TreeSet<>();
        for (String hour : texts(channel, "skiphours", "hour")) {
            long number = number(hour, -1, 24);
            if (number >= 0) {
                hours.add((int) number % 24); // RSS 0.91 counts to 24
            }
        }
        return hours;
    }

    private static Set<DayOfWeek> days(Node channel) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : texts(channel, "skipdays", "day")) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.name().equalsIgnoreCase(name)) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private static List<String> texts(Node channel, String list, String each) {
        return channel.children(list).flatMap(node -> node.children(each)).map(Node::text).toList();
    }

    private static String text(Node channel, String name) {
        return channel.child(name).map(Node::text).orElse("");
    }

    /// @param otherwise for what is no number from 0 to the greatest
    private static long number(String text, long otherwise, long greatest) {
        if (!text.matches("\\d{1,9}")) {
            return otherwise;
        }
        long number = Long.parseLong(text);
        return number <= greatest ? number : otherwise;
    }
}
