package org.tidings.localstack.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.localstack.artifact.DownloadListener;
import org.tidings.localstack.process.LocalPorts;
import org.tidings.localstack.stack.Checkout;
import org.tidings.localstack.stack.Stack;
import org.tidings.localstack.stack.StartListener;

/// A server of its own, so that killing it disturbs nobody.
class PostgreSqlTest {
    @TempDir static Path folder;

    private static PostgreSql server;
    private static Stack stack;

    @BeforeAll
    static void start() {
        var checkout = Checkout.current();
        var home = checkout.home(folder);
        server =
                new PostgreSql(
                        home,
                        checkout.artifacts(DownloadListener.silent()),
                        LocalPorts.free(),
                        "it's secret",
                        Map.of("letters", "it's another"));
        stack = new Stack(home, List.of(server));
        stack.start(StartListener.silent());
    }

    @AfterAll
    static void stop() {
        stack.stop();
    }

    @Test
    void givenTheServer_whenItsDurabilityIsReadBack_thenEverySwitchIsOn() throws SQLException {
        assertEquals("on", show("fsync"));
        assertEquals("on", show("synchronous_commit"));
        assertEquals("on", show("full_page_writes"));
        assertEquals("127.0.0.1", show("listen_addresses"));
    }

    @Test
    void givenACommittedRow_whenTheServerIsKilledAndStarted_thenTheRowIsThere()
            throws SQLException {
        execute("create table letter as select 'dear reader' as text");

        stack.member(PostgreSql.NAME).kill();
        stack.member(PostgreSql.NAME).start();

        assertEquals("dear reader", ask("select text from letter"));
    }

    @Test
    void givenAWrongPassword_whenSomebodyConnects_thenItIsRefused() {
        var stranger = new Databases(server.ports().get(PostgreSql.NAME), "guessed");

        assertThrows(SQLException.class, () -> stranger.connect("postgres").close());
    }

    @Test
    void givenMadeUpSecrets_whenKept_thenOnlyTheirOwnerReadsThem() throws Exception {
        var file = folder.resolve("secrets");
        var made = new Secrets(file).of("name");

        assertEquals(made, new Secrets(file).of("name"));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private static String show(String setting) throws SQLException {
        return ask("show " + setting);
    }

    private static String ask(String query) throws SQLException {
        try (var connection = server.databases().connect("letters");
                var answer = connection.createStatement().executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = server.databases().connect("letters");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
