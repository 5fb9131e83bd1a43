package org.tidings.gateway.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AuthorizationCodeTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// The tokens of a session as they are sealed into its row.
///
/// @param expiresIn of the access token, in seconds
record StoredTokens(
        String id,
        String access,
        @Nullable String refresh,
        @Nullable Long expiresIn,
        @Nullable String scope) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static StoredTokens of(AuthorizationCodeTokens tokens) {
        return new StoredTokens(
                tokens.getIdToken(),
                tokens.getAccessToken(),
                tokens.getRefreshToken(),
                tokens.getAccessTokenExpiresIn(),
                tokens.getAccessTokenScope());
    }

    static StoredTokens read(byte[] json) {
        try {
            return JSON.readValue(json, StoredTokens.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A session's row is no JSON", e);
        }
    }

    byte[] write() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A session's tokens cannot be written", e);
        }
    }

    AuthorizationCodeTokens tokens() {
        return new AuthorizationCodeTokens(id, access, refresh, expiresIn, scope);
    }
}
