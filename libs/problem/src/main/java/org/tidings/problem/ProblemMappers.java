package org.tidings.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Turns whatever escapes an endpoint into a problem document.
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int UNAVAILABLE = 503;

    /// What is unavailable is so for a moment; the gateway says the same.
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    Response problem(ProblemException failure) {
        if (failure.getCause() != null) {
            LOG.warn(failure.problem().type() + ": " + failure.problem().detail(), failure);
        }
        return answer(failure.problem());
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response unauthorized(UnauthorizedException failure) {
        return challenge();
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response unauthenticated(AuthenticationFailedException failure) {
        var problem = problemBehind(failure);
        return problem == null ? challenge() : answer(problem);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response forbidden(ForbiddenException failure) {
        var problem = problemBehind(failure);
        return answer(problem == null ? Problems.notPermitted() : problem);
    }

    /// Thrown by the framework for unknown addresses, wrong methods, unreadable parameters.
    @ServerExceptionMapper
    Response framework(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadableJson(unreadable);
        }
        if (failure.getResponse().hasEntity()) {
            return failure.getResponse();
        }
        int status = failure.getResponse().getStatus();
        if (status >= 500) {
            LOG.error("request failed", failure);
        }
        return answer(Problems.ofStatus(status));
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response unreadableJson(JsonProcessingException failure) {
        var problem = Problems.malformedRequest(describe(failure));
        var at = failure.getLocation();
        if (at != null) {
            problem = problem.with("line", at.getLineNr()).with("column", at.getColumnNr());
        }
        return answer(problem);
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable failure) {
        LOG.error("request failed", failure);
        return answer(Problems.internal());
    }

    private static String describe(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var path =
                    mapping.getPath().stream()
                            .map(
                                    step ->
                                            step.getFieldName() == null
                                                    ? "[" + step.getIndex() + "]"
                                                    : step.getFieldName())
                            .collect(Collectors.joining("."));
            return "The member \"" + path + "\" does not have the expected form.";
        }
        return "The body is not valid JSON: " + failure.getOriginalMessage();
    }

    private static @Nullable Problem problemBehind(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException known) {
                return known.problem();
            }
        }
        return null;
    }

    private static Response challenge() {
        return Response.fromResponse(answer(Problems.notAuthenticated()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Response answer(Problem problem) {
        var answer = Response.status(problem.status()).type(Problem.CONTENT_TYPE).entity(problem);
        if (problem.status() == UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }
}
