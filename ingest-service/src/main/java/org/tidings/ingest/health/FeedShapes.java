package org.tidings.ingest.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Remembers what kind of document each feed is: one that is suddenly another may be a parked
/// domain, or another section.
@ApplicationScoped
public class FeedShapes {
    private final Session database;

    FeedShapes(Session database) {
        this.database = database;
    }

    /// Writes down what was read, if it is not what was known. What a document does not say is no
    /// change.
    ///
    /// @param format as the parser names it
    /// @param language as the feed says
    @Transactional
    public void saw(UUID feed, @Nullable String format, @Nullable String language) {
        database.createNativeMutationQuery(
                        """
                        insert into feed_shape as s (feed_id, format, language)
                        values (:feed, cast(:format as text), cast(:language as text))
                        on conflict (feed_id) do update set
                            previous_format = s.format, previous_language = s.language,
                            format = coalesce(excluded.format, s.format),
                            language = coalesce(excluded.language, s.language),
                            changed_at = case
                                when s.format <> excluded.format
                                    or s.language <> excluded.language then now()
                                else s.changed_at end
                        where excluded.format is distinct from s.format
                           or excluded.language is distinct from s.language
                        """)
                .setParameter("feed", feed)
                .setParameter("format", format)
                .setParameter("language", primary(language))
                .executeUpdate();
    }

    /// Of `en-GB` and `en-us` only the language itself: outlets mix the rest.
    private static @Nullable String primary(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return null;
        }
        return language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }

    /// Null where nothing changed.
    static @Nullable String inWords(
            @Nullable String fromFormat,
            @Nullable String format,
            @Nullable String fromLanguage,
            @Nullable String language) {
        if (differ(fromFormat, format)) {
            return "Its format changed from " + fromFormat + " to " + format + ".";
        }
        return differ(fromLanguage, language)
                ? "Its language changed from " + fromLanguage + " to " + language + "."
                : null;
    }

    private static boolean differ(@Nullable String from, @Nullable String to) {
        return from != null && to != null && !from.equals(to);
    }
}
