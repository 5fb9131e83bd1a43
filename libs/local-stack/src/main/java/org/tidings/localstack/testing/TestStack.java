package org.tidings.localstack.testing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.localstack.artifact.DownloadListener;
import org.tidings.localstack.component.Databases;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.component.Keycloak;
import org.tidings.localstack.stack.Checkout;
import org.tidings.localstack.stack.Components;
import org.tidings.localstack.stack.FolderLock;
import org.tidings.localstack.stack.PortPlan;
import org.tidings.localstack.stack.Stack;
import org.tidings.localstack.stack.StartListener;

/// The real components that tests share: PostgreSQL, Kafka, Keycloak, Zipkin and the mail catcher.
///
/// [#current()] finds the stack that `./tidings test` started (environment variable
/// `TIDINGS_TEST_STACK`). Without one, in an IDE or a single `mvnw test`, it starts a stack that
/// stays for the next run; `./tidings down --tests` ends it. Either way on free ports, beside a
/// running `./tidings up`.
///
///     var stack = TestStack.current();
///     given().auth().oauth2(stack.token("ana"))…
public final class TestStack {
    /// Names the folder of the stack to use.
    public static final String VARIABLE = "TIDINGS_TEST_STACK";

    private static @Nullable TestStack current;

    private final Checkout checkout;
    private final Components components;
    private final Stack stack;

    private TestStack(Checkout checkout, Path folder, DownloadListener downloads) {
        this.checkout = checkout;
        Home home = checkout.home(folder);
        var ports = PortPlan.free(home.ports());
        PortPlan.remember(home.ports(), ports);
        this.components =
                new Components(
                        checkout,
                        home,
                        checkout.artifacts(downloads),
                        ports,
                        List.of(Keycloak.NAME),
                        URI.create("http://127.0.0.1"),
                        true);
        this.stack = new Stack(home, components.all());
    }

    /// The running test stack, started when there is none.
    public static synchronized TestStack current() {
        var known = current;
        if (known == null) {
            var checkout = Checkout.current();
            known = at(checkout, folder(checkout), DownloadListener.silent());
            known.start(StartListener.silent());
            current = known;
        }
        return known;
    }

    /// The stack of a folder, running or not.
    public static TestStack at(Checkout checkout, Path folder, DownloadListener downloads) {
        return FolderLock.around(folder, () -> new TestStack(checkout, folder, downloads));
    }

    /// Where [#current()] keeps the stack that nobody named.
    public static Path sharedFolder(Checkout checkout) {
        return checkout.tests().resolve("shared");
    }

    /// Starts what does not run.
    public void start(StartListener listener) {
        stack.start(listener);
    }

    /// Ends all its processes.
    public void stop() {
        stack.stop();
    }

    /// A bearer token of a demonstration person: ana, lea, adam (acme), gus, gina (globex)
    /// or pat.
    public String token(String user) {
        return components.realms().token(user);
    }

    /// The same from another client, or of another scope.
    public String token(String user, String client, String scope) {
        return components.realms().token(user, client, scope);
    }

    /// Keycloak's id of the organisation with that alias (acme, globex).
    public String organization(String alias) {
        return components.realms().organization(alias);
    }

    /// The PostgreSQL server.
    public Databases databases() {
        return components.postgreSql().databases();
    }

    /// Kafka's bootstrap servers.
    public String kafka() {
        return components.kafka().bootstrapServers();
    }

    /// Base address of the trace viewer and its API.
    public URI zipkinUrl() {
        return components.zipkin().address();
    }

    /// Where services send spans.
    public URI spansUrl() {
        return zipkinUrl().resolve("/api/v2/spans");
    }

    /// Base address of Keycloak.
    public URI keycloakUrl() {
        return components.keycloak().address();
    }

    /// The realm, as `quarkus.oidc.auth-server-url` wants it.
    public URI issuer() {
        return components.issuer();
    }

    /// Secret of the client `tidings-gateway`.
    public String gatewaySecret() {
        return components.gatewaySecret();
    }

    /// The components' processes: kill, stop and start them by name ([Stack#member]).
    public Stack stack() {
        return stack;
    }

    /// What our services need to know of the components.
    public Components components() {
        return components;
    }

    public Checkout checkout() {
        return checkout;
    }

    private static Path folder(Checkout checkout) {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory)
                .orElseGet(() -> sharedFolder(checkout));
    }
}
