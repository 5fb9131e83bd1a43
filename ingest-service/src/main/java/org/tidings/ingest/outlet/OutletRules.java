package org.tidings.ingest.outlet;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Outlet.Kind;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What may be said about an outlet.
final class OutletRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DOMAIN = 253;

    private OutletRules() {}

    /// A new outlet, or one that is edited.
    ///
    /// @param before its rights until now; null when it is new
    static OutletFacts facts(
            Visibility scope, String domain, OutletDraft draft, @Nullable Rights before) {
        return new OutletFacts(
                name(draft.name(), domain),
                country(draft.country()),
                language(draft.language()),
                Objects.requireNonNullElse(draft.kind(), Kind.UNKNOWN),
                Boolean.TRUE.equals(draft.demonstration()),
                RightsRules.rights(scope, draft.rights(), before));
    }

    /// The host name without `www.`, also of an address.
    static String domain(@Nullable String written) {
        String domain =
                written == null
                        ? ""
                        : written.strip()
                                .toLowerCase(Locale.ROOT)
                                .replaceFirst("^https?://", "")
                                .replaceFirst("[/:?#].*$", "")
                                .replaceFirst("^www\\.", "");
        if (domain.length() > LONGEST_DOMAIN
                || !domain.matches("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*\\.)[\\p{L}\\p{N}-]+")) {
            throw problem(
                    422,
                    "domain-invalid",
                    "Not a domain",
                    "Give the outlet's domain, such as \"harbour-courier.example\".");
        }
        return domain;
    }

    private static String name(@Nullable String name, String domain) {
        if (name == null) {
            return domain;
        }
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME || !printable(stripped)) {
            throw problem(
                    422,
                    "outlet-name-invalid",
                    "Not a name for an outlet",
                    "An outlet's name has 1 to " + LONGEST_NAME + " printable characters.");
        }
        return stripped;
    }

    private static boolean printable(String name) {
        return name.codePoints()
                .noneMatch(
                        c ->
                                Character.isISOControl(c)
                                        || Character.getType(c) == Character.SURROGATE);
    }

    /// Two letters, also those that ISO 3166-1 leaves to its users.
    private static @Nullable String country(@Nullable String country) {
        if (country != null && !country.matches("[A-Z]{2}")) {
            throw problem(
                    422,
                    "country-invalid",
                    "Not a country code",
                    "A country is given by its two capital letters (ISO 3166-1 alpha-2), such as"
                            + " \"PL\".");
        }
        return country;
    }

    private static @Nullable String language(@Nullable String language) {
        if (language == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(language.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException unreadable) {
            throw problem(
                    422,
                    "language-invalid",
                    "Not a language",
                    "A language is given by its tag (BCP 47), such as \"en\" or \"pt-BR\".");
        }
    }

    static ProblemException notFound(UUID id) {
        return problem(
                404,
                "outlet-not-found",
                "No such outlet",
                "There is no outlet " + id + " among those that you may see.");
    }

    static ProblemException problem(int status, String slug, String title, String detail) {
        return new ProblemException(Problem.of(status, slug, title, detail));
    }
}
