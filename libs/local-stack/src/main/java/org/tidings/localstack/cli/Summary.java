package org.tidings.localstack.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.tidings.localstack.stack.Checkout;
import org.tidings.localstack.stack.ComponentStatus;
import org.tidings.localstack.stack.Platform;

/// What is said when all is ready: where to go next.
final class Summary {
    private final Checkout checkout;
    private final Platform platform;
    private final boolean demo;

    Summary(Checkout checkout, Platform platform, boolean demo) {
        this.checkout = checkout;
        this.platform = platform;
        this.demo = demo;
    }

    String text() {
        var components = platform.components();
        return """

        Tidings is ready.
          client and API   %s   (API: %s)
          traces           %s
          mail catcher     SMTP %s, POP3 port %d
          people and roles %s/admin   (%s)
          logs             %s
          memory           %s

        %s
        """
                .formatted(
                        platform.gateway(),
                        platform.gateway().resolve("/api/v1"),
                        components.zipkin().address(),
                        components.mail().address().getAuthority(),
                        components.mailbox().port(),
                        components.keycloak().address(),
                        "its password stands in " + relative("secrets.properties"),
                        relative("log"),
                        memory(),
                        people())
                .stripTrailing();
    }

    private String people() {
        return demo ? demoUsers() : firstAdministrator();
    }

    private String demoUsers() {
        var users =
                platform.components().realms().demoPasswords().entrySet().stream()
                        .map(user -> "  %-8s %s".formatted(user.getKey(), user.getValue()))
                        .collect(Collectors.joining("\n"));
        return "Demo users and their passwords (a token: ./tidings token ana):\n" + users;
    }

    private String firstAdministrator() {
        var components = platform.components();
        return components
                .realms()
                .firstAdministratorLink(components.realmSettings(), components.mailbox())
                .map(link -> "The first administrator sets a password here, once:\n  " + link)
                .orElse("The first administrator has set a password already.");
    }

    private String memory() {
        long bytes = platform.stack().status().stream().mapToLong(ComponentStatus::memory).sum();
        return String.format(Locale.ROOT, "%.2f GB in all processes", bytes / 1e9);
    }

    private String relative(String name) {
        return checkout.root().relativize(checkout.up().folder().resolve(name)).toString();
    }
}
