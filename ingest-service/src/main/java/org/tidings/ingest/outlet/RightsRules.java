package org.tidings.ingest.outlet;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.OutletDraft.RightsDraft;

/// Who may say what is shown of an outlet: platform administrators anything, an organisation's
/// administrators of their own outlets no more than a new outlet shows.
final class RightsRules {
    static final int EXCERPT_CHARACTERS = 400;
    private static final Rights OF_A_NEW_OUTLET =
            new Rights(Rights.Use.EXCERPT, EXCERPT_CHARACTERS, null);

    private RightsRules() {}

    /// @param before what may be shown until now; null for a new outlet
    static Rights rights(Visibility scope, @Nullable RightsDraft draft, @Nullable Rights before) {
        if (draft == null) {
            return before == null ? OF_A_NEW_OUTLET : before;
        }
        Rights wanted = given(draft);
        if (scope.scope() != Visibility.Scope.PUBLIC && !isWithin(wanted)) {
            throw OutletRules.problem(
                    403,
                    "rights-not-permitted",
                    "Rights are given by platform administrators",
                    "Of an outlet of your own, excerpts of at most "
                            + EXCERPT_CHARACTERS
                            + " characters are shown; less may be chosen.");
        }
        return wanted;
    }

    private static boolean isWithin(Rights wanted) {
        Integer characters = wanted.excerptCharacters();
        return switch (wanted.use()) {
            case FULL_TEXT -> false;
            case EXCERPT -> characters != null && characters <= EXCERPT_CHARACTERS;
            case METADATA_ONLY -> true;
        };
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
            throw OutletRules.problem(
                    422,
                    "rights-invalid",
                    "These rights contradict themselves",
                    failure.getMessage() + ".");
        }
    }
}
