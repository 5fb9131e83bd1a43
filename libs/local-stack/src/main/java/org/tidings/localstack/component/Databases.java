package org.tidings.localstack.component;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.tidings.localstack.StackException;

/// The databases on one PostgreSQL server, each owned by a role of the same name.
public final class Databases {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final String TIMEOUT_SECONDS = "5";

    private final int port;
    private final String superuserPassword;

    Databases(int port, String superuserPassword) {
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /// Makes role and database unless they are there; the role gets this password either way.
    public void ensure(String name, String password) {
        checked(name);
        try (var connection = connect("postgres")) {
            ensureRole(connection, name, password);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database " + name + " owner " + name);
            }
        } catch (SQLException e) {
            throw new StackException("cannot make database " + name + ": " + e.getMessage(), e);
        }
    }

    /// Removes database and role with all they hold, whoever is connected.
    public void drop(String name) {
        checked(name);
        try (var connection = connect("postgres")) {
            execute(connection, "drop database if exists " + name + " with (force)");
            execute(connection, "drop role if exists " + name);
        } catch (SQLException e) {
            throw new StackException("cannot remove database " + name + ": " + e.getMessage(), e);
        }
    }

    /// A connection as the superuser.
    public Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", superuserPassword);
        properties.setProperty("connectTimeout", TIMEOUT_SECONDS);
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }

    private static void ensureRole(Connection connection, String name, String password)
            throws SQLException {
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", name);
        var quoted = "'" + password.replace("'", "''") + "'";
        execute(
                connection,
                (verb ? "alter" : "create") + " role " + name + " login password " + quoted);
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Names cannot be parameters of these statements, so only harmless ones pass.
    private static void checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
    }
}
