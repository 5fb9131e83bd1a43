package org.tidings.localstack.cli;

import java.util.List;
import org.tidings.localstack.StackException;
import org.tidings.localstack.component.Keycloak;
import org.tidings.localstack.stack.Checkout;

/// `./tidings token USER`: a bearer token of a demo user, and nothing else, for scripts.
final class Token {
    private final Checkout checkout;

    Token(Checkout checkout) {
        this.checkout = checkout;
    }

    int run(List<String> words) {
        var platform = new LocalPlatform(checkout).remembered();
        var realms = platform.components().realms();
        var users = String.join(", ", realms.demoPasswords().keySet());
        if (words.size() != 1) {
            throw new UsageException("token wants one of " + users);
        }
        var user = words.getFirst();
        if (!realms.demoPasswords().containsKey(user)) {
            throw new StackException("no demo user " + user + "; there are " + users);
        }
        if (!new LocalPlatform(checkout).isDemo()) {
            throw new StackException("started with --empty, so there are no demo users");
        }
        if (!platform.stack().member(Keycloak.NAME).isReady()) {
            throw new StackException("keycloak is not running: ./tidings up");
        }
        System.out.println(realms.token(user));
        return 0;
    }
}
