package org.cadre.local.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.Secrets;

/**
 * Databases and login roles. The owner migrates, app and jobs may only connect; what they may do inside, the
 * service's own migrations grant.
 */
final class Databases {

    static final List<String> SERVICES = List.of("appraisal", "training", "talent", "workforce");
    static final String KEYCLOAK = "keycloak";

    private final PostgresServer server;
    private final Secrets secrets;

    Databases(PostgresServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Does only what is missing, so that it can run at every start. */
    void create(String superuser) {
        for (var database : SERVICES) {
            create(superuser, database, List.of("owner", "app", "jobs"));
        }
        create(superuser, KEYCLOAK, List.of("owner"));
    }

    private void create(String superuser, String database, List<String> kinds) {
        var password = secrets.password(superuser);
        try (var connection = DriverManager.getConnection(server.jdbcUrl("postgres"), superuser, password)) {
            if (exists(connection, "select 1 from pg_database where datname = ?", database)) {
                return;
            }
            for (var kind : kinds) {
                createRole(connection, database + "_" + kind);
            }
            createDatabase(connection, superuser, database, kinds);
        } catch (SQLException e) {
            throw new PartFailed("database %s cannot be made: %s".formatted(database, e.getMessage()), e);
        }
    }

    private void createRole(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role %s login password '%s'".formatted(role, secrets.password(role)));
        }
    }

    /** Under another name first: a database with its right name is always complete. */
    private void createDatabase(Connection connection, String superuser, String database, List<String> kinds)
            throws SQLException {
        var unfinished = database + "_unfinished";
        run(connection, "drop database if exists " + unfinished);
        run(connection, "create database %s owner %s_owner".formatted(unfinished, database));
        run(connection, "revoke all on database %s from public".formatted(unfinished));
        for (var kind : kinds) {
            run(connection, "grant connect on database %s to %s_%s".formatted(unfinished, database, kind));
        }
        handOverSchema(superuser, unfinished, database + "_owner");
        run(connection, "alter database %s rename to %s".formatted(unfinished, database));
    }

    private void handOverSchema(String superuser, String database, String owner) throws SQLException {
        var password = secrets.password(superuser);
        try (var connection = DriverManager.getConnection(server.jdbcUrl(database), superuser, password)) {
            run(connection, "revoke all on schema public from public");
            run(connection, "alter schema public owner to " + owner);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
