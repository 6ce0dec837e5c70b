package org.cadre.kit.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/**
 * A statement that is said very often. It goes to the session's connection as it is: to build a mapped native
 * query and to find out the types of its columns took more processor time than the database needs for the answer. What
 * the session has not flushed is not seen.
 *
 * @param sql with a question mark for each value: a text, id, number, day, time, or array of texts or numbers
 */
public record PlainStatement(String sql) {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows, in the transaction of the session. Values are what the driver takes as an object, or null. */
    public <T> List<T> rows(Session database, Row<T> row, Object... values) {
        return database.doReturningWork(connection -> read(connection, row, values));
    }

    /** Whether the only column of the only row is true. */
    public boolean isTrue(Session database, Object... values) {
        return rows(database, row -> row.getBoolean(1), values).getFirst();
    }

    /** How many rows it changed. */
    public int change(Session database, Object... values) {
        return database.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    private <T> List<T> read(Connection connection, Row<T> row, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var found = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (found.next()) {
                    rows.add(row.read(found));
                }
                return rows;
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }
}
