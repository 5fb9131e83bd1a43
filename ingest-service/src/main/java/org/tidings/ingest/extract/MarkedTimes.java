package org.tidings.ingest.extract;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime.Known;
import org.tidings.ingest.extract.PageTimes.PageTime;

/// Times in elements that are made for them: microdata, `time`, `abbr` of hAtom.
final class MarkedTimes {
    /// How far up an element's names are asked whose time it is.
    private static final int REACH = 6;

    /// Said to be the time of publication.
    static final int SURE = 3;

    /// Some time in the article.
    static final int LIKELY = 1;

    private MarkedTimes() {}

    /// @param least SURE or LIKELY
    static Optional<PageTime> published(Document page, int least) {
        Element best = null;
        int most = least - 1;
        for (Element element : page.getAllElements()) {
            int weight = weight(element);
            if (weight > most && !isAnothers(element) && written(element) != null) {
                best = element;
                most = weight;
            }
        }
        return best == null ? Optional.empty() : PageTimes.read(written(best), Known.MARKUP);
    }

    static Optional<PageTime> modified(Document page) {
        for (Element element : page.getElementsByAttribute("itemprop")) {
            if (element.attr("itemprop").equalsIgnoreCase("dateModified") && !isAnothers(element)) {
                return PageTimes.read(written(element), Known.MARKUP);
            }
        }
        for (Element time : page.getElementsByTag("time")) {
            if (time.className().toLowerCase(Locale.ROOT).contains("updated")
                    && !isAnothers(time)) {
                return PageTimes.read(written(time), Known.MARKUP);
            }
        }
        return Optional.empty();
    }

    /// How surely the element holds the time of publication; 0: it is not made for times.
    private static int weight(Element element) {
        if (element.attributesSize() == 0 && !element.nameIs("time")) {
            return 0;
        }
        String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
        if (property.contains("datepublished")) {
            return 5;
        }
        if (property.contains("datecreated")) {
            return 3;
        }
        boolean time = element.nameIs("time");
        if (!time && !element.nameIs("abbr")) {
            return 0;
        }
        String names = element.className().toLowerCase(Locale.ROOT);
        if ((time && element.hasAttr("pubdate")) || names.contains("published")) {
            return 4;
        }
        boolean changed = names.contains("updated") || names.contains("modified");
        if (time && names.contains("entry-date") && !changed) {
            return 4;
        }
        return time ? changed || property.contains("modified") ? 1 : 2 : 0;
    }

    /// What readers see goes before what machines are told: the latter is often the last change.
    private static @Nullable String written(Element element) {
        String own = element.ownText();
        Element child = element.firstElementChild();
        String text = own.isBlank() && child != null ? child.ownText() : own;
        WrittenTime seen = TimeReader.read(text).orElse(null);
        for (String attribute : new String[] {"datetime", "content", "title"}) {
            String value = element.attr(attribute);
            WrittenTime told = value.isBlank() ? null : TimeReader.read(value).orElse(null);
            if (told != null) {
                return seen == null || isSameDay(seen, told) ? value : text;
            }
        }
        return seen == null ? null : text;
    }

    /// Give or take a zone.
    private static boolean isSameDay(WrittenTime seen, WrittenTime told) {
        return Math.abs(seen.date().toEpochDay() - told.date().toEpochDay()) < 2;
    }

    /// Of a comment or of another article.
    private static boolean isAnothers(Element element) {
        Element at = element;
        for (int step = 0; at != null && step < REACH; step++) {
            if (at.nameIs("aside") || at.nameIs("footer") || at.nameIs("nav")) {
                return true;
            }
            String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
            if (names.contains("comment")
                    || names.contains("related")
                    || names.contains("sidebar")
                    || names.contains("recent")
                    || names.contains("teaser")
                    || names.contains("widget")) {
                return true;
            }
            at = at.parent();
            if (at != null && (at.nameIs("body") || at.nameIs("main") || at.nameIs("article"))) {
                return false;
            }
        }
        return false;
    }
}
