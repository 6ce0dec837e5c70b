package org.cadre.acceptance.year;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cadre.local.sample.ExtractFile;
import org.cadre.local.sample.StaffRow;

/** Everybody of one employer as its extracts say, and where each of them has to stand in the cycle by the rules. */
final class Roll {

    static final String IN_PROGRESS = "IN_PROGRESS";
    static final String COMPLETED = "COMPLETED";
    static final String LEFT = "LEFT";
    static final String EXCLUDED = "EXCLUDED";

    private static final int DAYS_OF_A_RECENT_STARTER = 90;

    private final Map<String, StaffRow> rows = new LinkedHashMap<>();
    private final Map<String, String> standings = new ConcurrentHashMap<>();
    private final LocalDate today;

    Roll(Collection<StaffRow> staff, LocalDate today) {
        this.today = today;
        staff.forEach(this::add);
    }

    /** Somebody who has left already is in no cycle. */
    void add(StaffRow row) {
        rows.put(row.employeeNumber(), row);
        if (isInPost(row)) {
            standings.put(row.employeeNumber(), onComing(row));
        }
    }

    /** The same person, otherwise than before. */
    StaffRow change(StaffRow row) {
        rows.put(row.employeeNumber(), row);
        return row;
    }

    private String onComing(StaffRow row) {
        if (row.startDate().isAfter(today.minusDays(DAYS_OF_A_RECENT_STARTER))) {
            return "RECENT_STARTER";
        }
        return row.managerEmployeeNumber().isEmpty() ? "NO_APPRAISER" : IN_PROGRESS;
    }

    void stands(StaffRow row, String standing) {
        standings.put(row.employeeNumber(), standing);
    }

    boolean stands(StaffRow row, Set<String> wanted) {
        return wanted.contains(standings.getOrDefault(row.employeeNumber(), ""));
    }

    List<StaffRow> all() {
        return List.copyOf(rows.values());
    }

    List<StaffRow> inPost() {
        return rows.values().stream().filter(this::isInPost).toList();
    }

    List<StaffRow> standing(String wanted) {
        return rows.values().stream().filter(row -> stands(row, Set.of(wanted))).toList();
    }

    StaffRow numbered(String employeeNumber) {
        return rows.get(employeeNumber);
    }

    StaffRow managerOf(StaffRow row) {
        return rows.get(row.managerEmployeeNumber());
    }

    List<StaffRow> reportsOf(StaffRow manager) {
        return inPost().stream()
                .filter(row -> row.managerEmployeeNumber().equals(manager.employeeNumber()))
                .toList();
    }

    /** Managers with their reports, from the top down. */
    List<StaffRow> managers() {
        return inPost().stream().filter(row -> !reportsOf(row).isEmpty()).toList();
    }

    /** Everybody below somebody, at whichever remove. */
    Set<StaffRow> lineOf(StaffRow manager) {
        var line = new LinkedHashSet<StaffRow>();
        reportsOf(manager).forEach(report -> {
            line.add(report);
            line.addAll(lineOf(report));
        });
        return line;
    }

    Map<String, Long> figures() {
        return figuresOf(rows.values().stream());
    }

    /** How many stand where; who has no part in the cycle does not count. */
    Map<String, Long> figuresOf(Stream<StaffRow> people) {
        return people.map(StaffRow::employeeNumber)
                .filter(standings::containsKey)
                .collect(groupingBy(standings::get, TreeMap::new, counting()));
    }

    static String asFile(Collection<StaffRow> rows) {
        return ExtractFile.of(List.copyOf(rows));
    }

    private boolean isInPost(StaffRow row) {
        return !row.startDate().isAfter(today)
                && row.endDate().filter(end -> end.isBefore(today)).isEmpty();
    }
}
