package org.tidings.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The files of `deploy/keycloak`.
///
/// @param directory that folder
record RealmFiles(Path directory) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The base realm with its placeholders filled; the names are those that Keycloak itself would
    /// take from its environment when importing the file.
    JsonNode base(RealmSettings settings) {
        var gateway = settings.gateway().toString().replaceAll("/+$", "");
        var values =
                Map.of(
                        "TIDINGS_GATEWAY_URL", gateway,
                        "TIDINGS_GATEWAY_SECRET", settings.gatewaySecret(),
                        "TIDINGS_SMTP_HOST", settings.smtpHost(),
                        "TIDINGS_SMTP_PORT", Integer.toString(settings.smtpPort()));
        var text = text("realm.json");
        for (var value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return parsed("realm.json", text);
    }

    JsonNode demo(String name) {
        return parsed(name, text("demo/" + name));
    }

    private String text(String name) {
        try {
            return Files.readString(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + directory.resolve(name), e);
        }
    }

    private static JsonNode parsed(String name, String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is no JSON", e);
        }
    }
}
