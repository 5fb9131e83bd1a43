package org.tidings.gateway.route;

import java.util.stream.Collectors;
import org.tidings.gateway.limit.Allowance;
import org.tidings.problem.Problem;

/// What the gateway itself refuses.
final class Refusal {
    private Refusal() {}

    static Problem noSuchRoute(String path) {
        return Problem.of(
                404,
                "no-such-route",
                "No such address",
                "The API has nothing at "
                        + path
                        + ". It is described at /api/v1/openapi/query,"
                        + " /api/v1/openapi/ingest and /api/v1/openapi/nlp.");
    }

    static Problem methodNotAllowed(Route route) {
        var offered =
                route.callers().keySet().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return Problem.of(
                        405,
                        "method-not-allowed",
                        "Method not allowed",
                        "This address does not offer that method; it offers " + offered + ".")
                .with("allow", offered);
    }

    static Problem tooManyRequests(Allowance allowance) {
        return Problem.of(
                        429,
                        "too-many-requests",
                        "Too many requests",
                        "You may make "
                                + allowance.limit()
                                + " calls in "
                                + allowance.window()
                                + " seconds. The next one is possible in "
                                + allowance.reset()
                                + " seconds; exports and pages of 100 need fewer calls.")
                .with("retryAfter", allowance.reset());
    }

    static Problem feedReadTooOften(Allowance allowance) {
        return Problem.of(
                        429,
                        "too-many-requests",
                        "Too many requests",
                        "A feed may be read "
                                + allowance.limit()
                                + " times in "
                                + allowance.window()
                                + " seconds. The next time is possible in "
                                + allowance.reset()
                                + " seconds; have each program read its own feed, every few"
                                + " minutes.")
                .with("retryAfter", allowance.reset());
    }

    static Problem serviceUnavailable() {
        return Problem.of(
                503,
                "service-unavailable",
                "A part of Tidings is not available",
                "The service behind this address does not answer. Try again in a few seconds;"
                        + " nothing that was acknowledged is lost.");
    }
}
