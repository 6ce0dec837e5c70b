package org.cadre.benchmarks.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.benchmarks.sql.Statements.Statement;

/** The statements of a transaction on a connection of its own, prepared once and reading every row of every result. */
public final class BareTransaction implements AutoCloseable {

    private record Prepared(Statement statement, PreparedStatement call) {}

    private final Connection connection;
    private final List<Prepared> statements = new ArrayList<>();

    public BareTransaction(Connection connection, Statements statements) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        for (var statement : statements.all()) {
            this.statements.add(new Prepared(statement, connection.prepareStatement(statement.sql())));
        }
    }

    /** All of it, and the commit. */
    public void run(Map<String, Object> values) throws SQLException {
        for (var prepared : statements) {
            bind(prepared, values);
            if (prepared.call().execute()) {
                read(prepared);
            }
        }
        connection.commit();
    }

    private void bind(Prepared prepared, Map<String, Object> values) throws SQLException {
        var place = 1;
        for (var name : prepared.statement().names()) {
            var value = values.get(name);
            switch (value) {
                case java.util.UUID[] ids -> prepared.call().setArray(place, connection.createArrayOf("uuid", ids));
                case Long[] numbers -> prepared.call().setArray(place, connection.createArrayOf("bigint", numbers));
                case null, default -> prepared.call().setObject(place, value);
            }
            place++;
        }
    }

    private static void read(Prepared prepared) throws SQLException {
        try (var rows = prepared.call().getResultSet()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        } catch (SQLException e) {
            throw new WrongAnswer(prepared.statement().sql(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
