package org.cadre.benchmarks.suite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.suite.Suite;

/** One database of the suite. */
public record Database(Suite suite, String name) {

    private static final String SUPERUSER = "postgres";

    /** As the service itself, so that row-level security counts. */
    public Connection asApplication() throws SQLException {
        return open(name + "_app");
    }

    /** As somebody whom nothing is hidden from. */
    public Connection asSuperuser() throws SQLException {
        return open(SUPERUSER);
    }

    private Connection open(String user) throws SQLException {
        return DriverManager.getConnection(
                suite.postgres().jdbcUrl(name),
                user,
                suite.site().state().secrets().password(user));
    }

    public Database named(String other) {
        return new Database(suite, other);
    }

    /** All rows, each value as text. */
    public List<List<String>> rows(String query) {
        try (var connection = asSuperuser();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<List<String>>();
            var columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= columns; column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new PartFailed("%s: %s".formatted(name, e.getMessage()), e);
        }
    }

    public String value(String query) {
        return rows(query).getFirst().getFirst();
    }

    public long number(String query) {
        return Long.parseLong(value(query));
    }

    public void run(String... statements) {
        try (var connection = asSuperuser();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new PartFailed("%s: %s".formatted(name, e.getMessage()), e);
        }
    }
}
