package org.tidings.localstack.keycloak;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.stack.Checkout;

/// Keycloak's pages are copied about without the web client, so that each has a style sheet of its
/// own with what was decided for both.
class ThemeTokensTest {
    private static final String CLIENT = "gateway/src/main/webui/src/theme/tokens.css";
    private static final String LOGIN = "tidings/login/resources/css/tokens.css";
    private static final Pattern TOKEN = Pattern.compile("(--[a-z0-9-]+): ([^;]+);");
    private static final Pattern DARK =
            Pattern.compile("prefers-color-scheme: dark|color-scheme='dark'");

    private final Checkout checkout = Checkout.current();

    @Test
    void givenTheLoginPages_whenComparedWithTheClient_thenWhatBothNameHasOneValue()
            throws IOException {
        var client = Tokens.in(checkout.root().resolve(CLIENT));
        var login = Tokens.in(checkout.themes().resolve(LOGIN));

        assertEquals(shared(client.light(), login.light()), shared(login.light(), client.light()));
        assertEquals(shared(client.dark(), login.dark()), shared(login.dark(), client.dark()));
        assertTrue(shared(login.light(), client.light()).size() >= 20, login.light().toString());
        assertTrue(shared(login.dark(), client.dark()).size() >= 15, login.dark().toString());
    }

    private static Map<String, String> shared(
            Map<String, String> tokens, Map<String, String> others) {
        var shared = new TreeMap<>(tokens);
        shared.keySet().retainAll(others.keySet());
        return shared;
    }

    /// @param light those of both schemes too
    private record Tokens(Map<String, String> light, Map<String, String> dark) {
        static Tokens in(Path file) throws IOException {
            var css = Files.readString(file);
            var begin = DARK.matcher(css);
            assertTrue(begin.find(), file.toString());
            return new Tokens(
                    tokens(css.substring(0, begin.start())), tokens(css.substring(begin.start())));
        }

        private static Map<String, String> tokens(String css) {
            return TOKEN.matcher(css)
                    .results()
                    .collect(toMap(token -> token.group(1), token -> token.group(2)));
        }
    }
}
