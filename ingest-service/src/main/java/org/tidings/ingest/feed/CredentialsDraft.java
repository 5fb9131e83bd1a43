package org.tidings.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// With what a private feed is asked for. Taken in, never given out again.
///
/// @param user and password for BASIC
/// @param token for BEARER
/// @param value for HEADER: the whole value of the Authorization header
@Schema(name = "CredentialsDraft")
public record CredentialsDraft(
        @Schema(required = true) @Nullable Kind kind,
        @Schema(examples = "reader") @Nullable String user,
        @Schema(examples = "correct horse") @Nullable String password,
        @Nullable String token,
        @Nullable String value) {
    private static final int LONGEST = 4_096;

    /// How they are sent.
    @Schema(name = "CredentialsKind")
    public enum Kind {
        BASIC,
        BEARER,
        HEADER
    }

    Kind checkedKind() {
        if (kind == null) {
            throw FeedRules.credentials("say of which \"kind\" they are: BASIC, BEARER or HEADER");
        }
        return kind;
    }

    /// The value of the Authorization header (RFC 7617, RFC 6750).
    ///
    /// @throws org.tidings.problem.ProblemException `credentials-invalid`
    public String authorization() {
        return switch (checkedKind()) {
            case BASIC -> basic();
            case BEARER -> "Bearer " + required(token, "token");
            case HEADER -> required(value, "value");
        };
    }

    private String basic() {
        String name = required(user, "user");
        if (name.indexOf(':') >= 0) {
            throw FeedRules.credentials("a user name has no colon");
        }
        String both = name + ":" + required(password, "password");
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
    }

    private String required(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            throw FeedRules.credentials("%s needs a \"%s\"".formatted(kind, field));
        }
        boolean sendable =
                text.length() <= LONGEST
                        && text.chars().noneMatch(Character::isISOControl)
                        && (kind == Kind.BASIC || text.chars().allMatch(c -> c < 0x7f));
        if (!sendable) {
            throw FeedRules.credentials("the \"" + field + "\" cannot be sent in a header");
        }
        return text;
    }

    /// Without what must not stand in a log.
    @Override
    public String toString() {
        return "CredentialsDraft[kind=" + kind + "]";
    }
}
