package org.tidings.problem;

/// The problems that any endpoint may answer with.
public final class Problems {
    private Problems() {}

    public static Problem notAuthenticated() {
        return Problem.of(
                401,
                "not-authenticated",
                "Not signed in",
                "This address needs a valid access token. Sign in again, or send a fresh token as"
                        + " \"Authorization: Bearer …\".");
    }

    public static Problem notPermitted() {
        return Problem.of(
                403,
                "not-permitted",
                "Not permitted",
                "Your role does not permit this. An administrator of your organisation can change"
                        + " your role.");
    }

    /// @param detail what could not be read and where
    public static Problem malformedRequest(String detail) {
        return Problem.of(400, "malformed-request", "The request could not be read", detail);
    }

    public static Problem internal() {
        return Problem.of(
                500,
                "internal",
                "Something went wrong on our side",
                "The request failed through no fault of yours. Try again; if it fails again, give"
                        + " your administrator the trace id.");
    }

    /// What an HTTP status alone says: a wrong method, a wrong media type, an unknown address.
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> notAuthenticated();
            case 403 -> notPermitted();
            case 404 ->
                    Problem.of(
                            404,
                            "no-such-address",
                            "No such address",
                            "There is nothing at this address. The API is described at"
                                    + " /api/v1/openapi/query, /api/v1/openapi/ingest and"
                                    + " /api/v1/openapi/nlp.");
            case 405 ->
                    Problem.of(
                            405,
                            "method-not-allowed",
                            "Method not allowed",
                            "This address does not offer that method.");
            case 406 ->
                    Problem.of(
                            406,
                            "not-acceptable",
                            "No acceptable representation",
                            "This address cannot answer in the media type that you accept.");
            case 413 ->
                    Problem.of(
                            413,
                            "request-too-large",
                            "The request is too large",
                            "A request may have 8 MiB at most. Split it.");
            case 415 ->
                    Problem.of(
                            415,
                            "unsupported-media-type",
                            "Unsupported media type",
                            "This address does not read that Content-Type.");
            default ->
                    status >= 500
                            ? internal()
                            : Problem.of(
                                    status,
                                    "malformed-request",
                                    "The request could not be read",
                                    "The request does not fit this address.");
        };
    }
}
