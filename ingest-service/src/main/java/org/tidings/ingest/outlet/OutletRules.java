package org.tidings.ingest.outlet;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.OutletDraft.RightsDraft;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What may be said about an outlet, and by whom.
final class OutletRules {
    static final int EXCERPT_CHARACTERS = 400;
    private static final int LONGEST_NAME = 200;

    private OutletRules() {}

    /// @param domain stands in for a missing name
    static String name(@Nullable String name, String domain) {
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
    static @Nullable String country(@Nullable String country) {
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

    /// A new outlet starts at an excerpt, unless somebody who may says otherwise.
    static Rights rights(Visibility scope, @Nullable RightsDraft draft) {
        if (draft == null) {
            return new Rights(Rights.Use.EXCERPT, EXCERPT_CHARACTERS, null);
        }
        if (scope.scope() != Visibility.Scope.PUBLIC) {
            throw problem(
                    403,
                    "rights-not-permitted",
                    "Rights are given by platform administrators",
                    "Leave out \"rights\": an outlet of your own starts with excerpts of "
                            + EXCERPT_CHARACTERS
                            + " characters.");
        }
        return given(draft);
    }

    private static Rights given(RightsDraft draft) {
        Rights.Use use = draft.use() == null ? Rights.Use.EXCERPT : draft.use();
        Integer characters = draft.excerptCharacters();
        if (use == Rights.Use.EXCERPT && characters == null) {
            characters = EXCERPT_CHARACTERS;
        }
        try {
            return new Rights(use, characters, draft.retentionDays());
        } catch (IllegalArgumentException failure) {
            throw problem(
                    422,
                    "rights-invalid",
                    "These rights contradict themselves",
                    failure.getMessage() + ".");
        }
    }

    private static ProblemException problem(int status, String slug, String title, String detail) {
        return new ProblemException(Problem.of(status, slug, title, detail));
    }
}
