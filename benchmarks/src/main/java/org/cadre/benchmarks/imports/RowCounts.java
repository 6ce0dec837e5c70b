package org.cadre.benchmarks.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cadre.benchmarks.suite.Database;

/** How many rows the tables have that an import writes. */
record RowCounts(Map<String, Long> rows) {

    private static final List<String> TABLES = List.of(
            "staff_identity",
            "person",
            "personal_details",
            "post",
            "assignment",
            "staff_record",
            "event_number",
            "outbox",
            "audit_entry",
            "audit_pending");

    static RowCounts of(Database database) {
        var rows = new LinkedHashMap<String, Long>();
        TABLES.forEach(table -> rows.put(table, database.number("select count(*) from " + table)));
        return new RowCounts(rows);
    }

    RowCounts minus(RowCounts earlier) {
        var more = new LinkedHashMap<String, Long>();
        rows.forEach((table, count) -> more.put(table, count - earlier.rows().get(table)));
        return new RowCounts(more);
    }

    /** The upload and its end leave a word in the audit that no row stands for. */
    boolean isLike(RowCounts other) {
        return rows.entrySet().stream()
                .allMatch(row -> Math.abs(row.getValue() - other.rows().get(row.getKey())) <= 20);
    }
}
