package org.cadre.appraisal.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** A constraint that refuses some rows of a table until it is closed, as one would that nobody thought of. */
public final class Refusal implements AutoCloseable {

    private static final String NAME = "refused_in_a_test";

    private final String table;

    private Refusal(String table) {
        this.table = table;
    }

    /** Refuses the rows of a table for which the condition holds. */
    public static Refusal of(String table, String rows) {
        change("alter table %s add constraint %s check (not (%s)) not valid".formatted(table, NAME, rows));
        return new Refusal(table);
    }

    @Override
    public void close() {
        change("alter table %s drop constraint %s".formatted(table, NAME));
    }

    private static void change(String sql) {
        try (var connection = DriverManager.getConnection(
                        config("CADRE_DB_URL"), config("CADRE_DB_OWNER_USER"), config("CADRE_DB_OWNER_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
