package org.cadre.appraisal.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.cadre.kit.testing.Databases;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A database of its own with the tables of an earlier release, to be filled as that one did and then brought on. */
final class EarlierRelease implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Map<String, String> settings;
    private final Connection owner;

    private EarlierRelease(Map<String, String> settings) throws SQLException {
        this.settings = settings;
        this.owner = connect("OWNER");
        execute("set app.everything = 'on'");
    }

    /** @param version of the last migration that it knows */
    static EarlierRelease at(String version) throws SQLException {
        var name = "release" + System.nanoTime() + "_" + DATABASES.incrementAndGet();
        var settings = Databases.create(name);
        migrations(settings).target(version).load().migrate();
        return new EarlierRelease(settings);
    }

    void upgrade() {
        migrations(settings).load().migrate();
    }

    /** @param version of the last migration of a release between that one and this one */
    void upgradeTo(String version) {
        migrations(settings).target(version).load().migrate();
    }

    /** As the owner of the tables, who sees every row. */
    void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As a service would for HR of an organisation, in one transaction. */
    void executeForHr(String organisation, String sql) throws SQLException {
        try (var app = connect("APP");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("set local app.organisations = '%s'".formatted(organisation));
            statement.execute(sql);
            app.commit();
        }
    }

    /** The only column of each row. */
    List<String> rows(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                settings.get("CADRE_DB_URL"),
                settings.get("CADRE_DB_%s_USER".formatted(role)),
                settings.get("CADRE_DB_%s_PASSWORD".formatted(role)));
    }

    private static FluentConfiguration migrations(Map<String, String> settings) {
        return Flyway.configure()
                .dataSource(
                        settings.get("CADRE_DB_URL"),
                        settings.get("CADRE_DB_OWNER_USER"),
                        settings.get("CADRE_DB_OWNER_PASSWORD"))
                .locations("classpath:db/kit", "filesystem:src/main/resources/db/migration")
                .outOfOrder(true)
                .placeholders(
                        Map.of("app", settings.get("CADRE_DB_APP_USER"), "jobs", settings.get("CADRE_DB_JOBS_USER")));
    }
}
