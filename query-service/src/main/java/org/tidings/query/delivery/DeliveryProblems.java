package org.tidings.query.delivery;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What can be wrong with how alerts are to be delivered.
final class DeliveryProblems {
    private DeliveryProblems() {}

    static ProblemException searchNotFound(String id) {
        return of(
                404,
                "saved-search-not-found",
                "No such saved search",
                "There is no saved search " + id + " that you may see.");
    }

    static ProblemException webhookNotFound(String id) {
        return of(
                404,
                "webhook-not-found",
                "No such webhook",
                "Your organisation has no webhook "
                        + id
                        + ", or it is of another person's search.");
    }

    static ProblemException webhookRefused(String reason) {
        return of(
                422,
                "webhook-url-refused",
                "Nothing is sent to this address",
                "A webhook has an https address that is reached from outside; " + reason + ".");
    }

    static ProblemException tooManyWebhooks(int most) {
        return of(
                422,
                "webhooks-too-many",
                "Too many webhooks",
                "An organisation has at most " + most + " webhooks. Remove one.");
    }

    static ProblemException addressUnknown() {
        return of(
                422,
                "mail-address-unknown",
                "There is no address to send to",
                "Your account has no verified e-mail address. Add one in your profile, and sign in"
                        + " again.");
    }

    /// @param field of the settings that are not valid, as JSON names it
    static ProblemException invalid(String field, String detail) {
        return new ProblemException(
                Problem.of(422, "delivery-invalid", "Alerts cannot be delivered so", detail)
                        .with("field", field));
    }

    private static ProblemException of(int status, String slug, String title, String detail) {
        return new ProblemException(Problem.of(status, slug, title, detail));
    }
}
