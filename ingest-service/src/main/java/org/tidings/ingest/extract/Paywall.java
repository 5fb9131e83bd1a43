package org.tidings.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a page says, or shows, that only paying readers get the whole text.
final class Paywall {
    private static final Set<String> TIERS =
            Set.of("locked", "metered", "paid", "premium", "paywall");

    /// What a wall asks of its reader.
    private static final List<String> ASKING =
            List.of(
                    "subscri",
                    "sign in",
                    "log in",
                    "register",
                    "abonn",
                    "abo ",
                    "anmelden",
                    "registrier",
                    "weiterlesen",
                    "suscr",
                    "iniciar sesi",
                    "assin",
                    "abbonat",
                    "accedi",
                    "inloggen",
                    "prenumer",
                    "abone",
                    "подпис",
                    "zaloguj",
                    "subskryb");

    private Paywall() {}

    static boolean isShown(PageFactsSource page) {
        if (isLocked(page.article().path("isAccessibleForFree"))) {
            return true;
        }
        String tier =
                page.head()
                        .first("article:content_tier", "og:article:content_tier", "content_tier");
        if (tier != null) {
            return TIERS.contains(tier.toLowerCase(Locale.ROOT));
        }
        return page.outline().runs().stream().anyMatch(run -> isWall(page.outline(), run));
    }

    private static boolean isLocked(@Nullable JsonNode free) {
        return free != null && free.asText().equalsIgnoreCase("false");
    }

    /// A line that asks to pay, in an element that is called a wall.
    private static boolean isWall(Outline outline, Run run) {
        if (run.chars < 15 || run.chars > 400 || !isCalledWall(run.owner)) {
            return false;
        }
        String text = ArticleLines.text(outline, run).toLowerCase(Locale.ROOT);
        return ASKING.stream().anyMatch(text::contains);
    }

    private static boolean isCalledWall(Part part) {
        Part at = part;
        for (int step = 0; at != null && step < 5; step++, at = at.parent) {
            String names =
                    (at.element.className() + " " + at.element.id()).toLowerCase(Locale.ROOT);
            boolean wall = names.contains("paywall") || names.contains("regwall");
            if (wall && at.parent != null && !at.names.hidden()) {
                return true;
            }
        }
        return false;
    }
}
