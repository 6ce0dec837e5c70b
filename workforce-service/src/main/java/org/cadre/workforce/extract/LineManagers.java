package org.cadre.workforce.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.workforce.intake.IntakeRows;

/** Finds the people behind managers' numbers: in earlier files, and in this one wherever they stand in it. */
@ApplicationScoped
class LineManagers {

    private final StaffRecords records;
    private final IntakeRows rows;

    LineManagers(StaffRecords records, IntakeRows rows) {
        this.records = records;
        this.rows = rows;
    }

    /** A manager whose own row was rejected is missing until it is mended. */
    Map<StaffKey, UUID> of(UUID job, Collection<StaffRow> said) {
        var wanted = said.stream()
                .filter(StaffRow::hasManager)
                .map(StaffRow::managerKey)
                .collect(Collectors.toSet());
        var found = new HashMap<StaffKey, UUID>();
        rows.withKeys(job, wanted.stream().map(StaffKey::text).toList()).stream()
                .filter(row -> row.subject() != null)
                .forEach(row -> found.put(StaffKey.parse(row.key()), row.subject()));
        records.find(wanted).forEach((key, record) -> found.put(key, record.personId()));
        return found;
    }
}
