package org.cadre.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One real PostgreSQL for the whole test JVM, with the three roles that a service has in production. The port is kept
 * as a system property because Quarkus loads test resources in more than one class loader.
 */
public final class Databases {

    private static final String PORT = "cadre.test.postgres.port";
    private static final String PASSWORD = "for-tests-only";

    private Databases() {}

    /** A fresh database, and the configuration with which a service finds it. */
    public static Map<String, String> create(String name) {
        var port = port();
        try (var connection = java.sql.DriverManager.getConnection(url(port, "postgres"), admin());
                var statement = connection.createStatement()) {
            for (var role : List.of("owner", "app", "jobs")) {
                statement.execute("create role %s_%s login password '%s'".formatted(name, role, PASSWORD));
            }
            statement.execute("create database %s owner %s_owner".formatted(name, name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "CADRE_DB_URL",
                url(port, name),
                "CADRE_DB_OWNER_USER",
                name + "_owner",
                "CADRE_DB_OWNER_PASSWORD",
                PASSWORD,
                "CADRE_DB_APP_USER",
                name + "_app",
                "CADRE_DB_APP_PASSWORD",
                PASSWORD,
                "CADRE_DB_JOBS_USER",
                name + "_jobs",
                "CADRE_DB_JOBS_PASSWORD",
                PASSWORD);
    }

    private static synchronized int port() {
        var running = Integer.getInteger(PORT);
        if (running != null) {
            return running;
        }
        try {
            var port = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start()
                    .getPort();
            System.setProperty(PORT, Integer.toString(port));
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static Properties admin() {
        var settings = new Properties();
        settings.setProperty("user", "postgres");
        settings.setProperty("password", "postgres");
        return settings;
    }
}
