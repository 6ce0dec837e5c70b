package org.cadre.benchmarks.imports;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.benchmarks.sql.Statements;
import org.cadre.benchmarks.suite.Database;
import org.postgresql.PGConnection;

/** A copy of workforce's database as it is before the import, for the bare side to write the same rows into. */
record Clone(Database database) {

    private static final String COPY = "copy staff (employing_org_code, employee_number, staff_uid, first_name,"
            + " last_name, email, birth_date, position_number, staff_group, band, stage, contracted_hours,"
            + " contracted_fte, manager_employee_number, start_date, end_date, synthetic)"
            + " from stdin (format csv, header)";

    /** Nobody may be connected to the original while it is copied. */
    static Clone of(Database original, String name) {
        original.named("postgres").run("create database %s template %s".formatted(name, original.name()));
        return new Clone(original.named(name));
    }

    void drop() {
        database.named("postgres").run("drop database " + database.name());
    }

    /** All files in one transaction: staged by COPY, then one statement for each table. */
    Duration load(List<Path> files) {
        var statements = Statements.of("import.sql").texts();
        var start = System.nanoTime();
        try (var connection = database.asSuperuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(statements.getFirst());
            for (var file : files) {
                copy(connection, file);
            }
            for (var sql : statements.subList(1, statements.size())) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new WrongAnswer("the bare import failed: " + e.getMessage(), e);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void copy(Connection connection, Path file) throws SQLException, IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, in);
        }
    }
}
