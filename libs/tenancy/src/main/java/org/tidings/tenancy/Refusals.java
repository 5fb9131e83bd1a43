package org.tidings.tenancy;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// Why a valid token is not enough.
final class Refusals {
    private Refusals() {}

    static ProblemException noOrganization() {
        return new ProblemException(
                Problem.of(
                        403,
                        "no-organization",
                        "No organisation",
                        "This is done for an organisation, and your token names none. Sign in for"
                                + " one that you belong to: scope \"organization\", or"
                                + " \"organization:<alias>\" if you belong to several."));
    }

    static ProblemException severalOrganizations() {
        return new ProblemException(
                Problem.of(
                        403,
                        "several-organizations",
                        "Several organisations",
                        "A person acts in one organisation at a time, and your token names several."
                                + " Choose one with the scope \"organization:<alias>\"."));
    }
}
