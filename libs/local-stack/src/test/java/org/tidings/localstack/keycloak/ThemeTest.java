package org.tidings.localstack.keycloak;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.stack.Checkout;

/// What Keycloak would only find out when a page is asked for.
class ThemeTest {
    private static final List<String> KINDS = List.of("login", "email");
    private static final Pattern SINGLE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final Checkout checkout = Checkout.current();

    @Test
    void givenTheRealm_whenItNamesThemes_thenTheyAreThere() throws IOException {
        var realm = new ObjectMapper().readTree(checkout.realm().resolve("realm.json").toFile());
        for (var kind : KINDS) {
            var theme = checkout.themes().resolve(realm.path(kind + "Theme").asText());

            assertTrue(Files.isRegularFile(theme.resolve(kind + "/theme.properties")), kind);
        }
    }

    @Test
    void givenTheLoginTheme_whenItNamesStyleSheets_thenTheyAreThere() throws IOException {
        var login = checkout.themes().resolve("tidings/login");

        var styles = properties(login.resolve("theme.properties")).getProperty("styles");

        for (var style : styles.split(" ", -1)) {
            assertTrue(Files.isRegularFile(login.resolve("resources").resolve(style)), style);
        }
    }

    @Test
    void givenMessages_whenReadAsMessageFormats_thenNoApostropheIsLost() throws IOException {
        for (var kind : KINDS) {
            var file = "tidings/" + kind + "/messages/messages_en.properties";
            for (var message : properties(checkout.themes().resolve(file)).entrySet()) {
                var text = message.getValue().toString();

                assertFalse(SINGLE_APOSTROPHE.matcher(text).find(), message.toString());
            }
        }
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
