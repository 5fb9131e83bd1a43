package org.tidings.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Gives a `@QuarkusTest` of one service the running [TestStack]: a fresh database, topics of its
/// own, the realm and the trace viewer.
///
///     @QuarkusTest
///     @QuarkusTestResource(StackResource.class)
///     class FeedResourceTest { … }
///
/// The init argument `module` (default: the folder that Maven works in) goes into the names of
/// database and topics. Tests read `tidings.topics.prefix` to know the topics of this run.
public final class StackResource implements QuarkusTestResourceLifecycleManager {
    private static final String PASSWORD = "only-for-this-test-run";

    private String module = Path.of("").toAbsolutePath().getFileName().toString();
    private @Nullable String database;

    @Override
    public void init(Map<String, String> arguments) {
        module = arguments.getOrDefault("module", module);
    }

    @Override
    public Map<String, String> start() {
        var stack = TestStack.current();
        var run = module + "-" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        var name = "t_" + run.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        stack.databases().ensure(name, PASSWORD);
        database = name;
        return settings(stack, name, run);
    }

    @Override
    public void stop() {
        if (database != null) {
            TestStack.current().databases().drop(database);
        }
    }

    private static Map<String, String> settings(TestStack stack, String database, String run) {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", stack.databases().jdbcUrl(database));
        settings.put("quarkus.datasource.username", database);
        settings.put("quarkus.datasource.password", PASSWORD);
        settings.put("kafka.bootstrap.servers", stack.kafka());
        settings.put("tidings.topics.prefix", run + ".");
        settings.put("quarkus.oidc.auth-server-url", stack.issuer().toString());
        settings.put("quarkus.oidc.credentials.secret", stack.gatewaySecret());
        settings.put("tidings.tracing.zipkin.endpoint", stack.spansUrl().toString());
        var mail = stack.components().mail().address();
        settings.put("quarkus.mailer.host", mail.getHost());
        settings.put("quarkus.mailer.port", Integer.toString(mail.getPort()));
        return settings;
    }
}
