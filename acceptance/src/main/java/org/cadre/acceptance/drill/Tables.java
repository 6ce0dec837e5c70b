package org.cadre.acceptance.drill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.suite.Suite;

/** The databases of the services, read as nobody but the checker may. */
record Tables(Suite suite) {

    static final List<String> SERVICES = List.of("workforce", "training", "appraisal", "talent");
    private static final String SUPERUSER = "postgres";

    /** All rows, each value as text. */
    List<List<String>> rows(String service, String query) {
        try (var connection = open(service);
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
            throw new PartFailed("%s: %s".formatted(service, e.getMessage()), e);
        }
    }

    /** The first column to the second. */
    Map<String, String> map(String service, String query) {
        var map = new HashMap<String, String>();
        rows(service, query).forEach(row -> map.put(row.get(0), row.get(1)));
        return map;
    }

    long number(String service, String query) {
        return Long.parseLong(rows(service, query).getFirst().getFirst());
    }

    int change(String service, String sql) {
        try (var connection = open(service);
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new PartFailed("%s: %s".formatted(service, e.getMessage()), e);
        }
    }

    private Connection open(String service) throws SQLException {
        return DriverManager.getConnection(
                suite.postgres().jdbcUrl(service),
                SUPERUSER,
                suite.site().state().secrets().password(SUPERUSER));
    }
}
