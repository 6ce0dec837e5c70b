package org.cadre.workforce.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.intake.Chunk;
import org.cadre.workforce.intake.IntakeRow;
import org.cadre.workforce.intake.IntakeRows;
import org.cadre.workforce.intake.RowError;
import org.cadre.workforce.organisation.OrganisationDirectory;
import org.cadre.workforce.organisation.OrganisationFacts;
import org.cadre.workforce.post.GradingCodes;

/** Finds what is wrong with the rows of an extract and which person each is about. */
@ApplicationScoped
class ExtractCheck {

    private final OrganisationDirectory organisations;
    private final GradingCodes codes;
    private final StaffRecords records;
    private final IntakeRows rows;
    private final BusinessCalendar calendar;

    ExtractCheck(
            OrganisationDirectory organisations,
            GradingCodes codes,
            StaffRecords records,
            IntakeRows rows,
            BusinessCalendar calendar) {
        this.organisations = organisations;
        this.codes = codes;
        this.records = records;
        this.rows = rows;
        this.calendar = calendar;
    }

    void check(Chunk chunk) {
        checkEmployers(chunk);
        var readable = read(chunk);
        checkManagers(chunk, readable);
        identify(chunk, readable);
    }

    private void checkEmployers(Chunk chunk) {
        var named = chunk.rows().stream()
                .map(row -> Column.EMPLOYING_ORG_CODE.in(row.fields()))
                .collect(Collectors.toSet());
        var known = organisations.find(named);
        for (var row : chunk.rows()) {
            checkEmployer(chunk, row, known);
        }
    }

    private void checkEmployer(Chunk chunk, IntakeRow row, Map<String, OrganisationFacts> known) {
        var code = Column.EMPLOYING_ORG_CODE.in(row.fields());
        var employer = known.get(code);
        if (employer == null || !employer.isOpenOn(calendar.today())) {
            reject(chunk, row, Column.EMPLOYING_ORG_CODE, "unknown-organisation", "must be an organisation open today");
        } else if (!chunk.ticket().organisations().contains(code)) {
            reject(
                    chunk,
                    row,
                    Column.EMPLOYING_ORG_CODE,
                    "role-missing",
                    "must be an organisation at which the sender has the role hr");
        }
    }

    private Map<IntakeRow, StaffRow> read(Chunk chunk) {
        var today = calendar.today();
        var known = codes.on(today);
        var readable = new HashMap<IntakeRow, StaffRow>();
        for (var row : chunk.rows()) {
            var reader = new RowReader(row, known, today);
            var read = reader.read();
            var errors = reader.errors();
            errors.forEach(chunk::reject);
            if (errors.isEmpty()) {
                readable.put(row, read);
            }
        }
        return readable;
    }

    private void checkManagers(Chunk chunk, Map<IntakeRow, StaffRow> readable) {
        var wanted = readable.values().stream()
                .filter(StaffRow::hasManager)
                .map(StaffRow::managerKey)
                .collect(Collectors.toSet());
        var known = records.find(wanted).keySet();
        var coming = rows
                .withKeys(
                        chunk.ticket().id(), wanted.stream().map(StaffKey::text).toList())
                .stream()
                .map(row -> StaffKey.parse(row.key()))
                .collect(Collectors.toSet());
        readable.forEach((row, read) -> checkManager(chunk, row, read, known, coming));
    }

    private static void checkManager(
            Chunk chunk, IntakeRow row, StaffRow read, Set<StaffKey> known, Set<StaffKey> coming) {
        if (read.hasManager() && !known.contains(read.managerKey()) && !coming.contains(read.managerKey())) {
            reject(
                    chunk,
                    row,
                    Column.MANAGER_EMPLOYEE_NUMBER,
                    "unknown-manager",
                    "must be an EMPLOYEE_NUMBER of the same organisation in this file or an earlier one");
        }
    }

    private void identify(Chunk chunk, Map<IntakeRow, StaffRow> readable) {
        var known = records.find(readable.values().stream().map(StaffRow::key).toList());
        var valid = chunk.rows();
        var people = records.identities(staffUids(valid, readable));
        for (var row : valid) {
            var read = readable.get(row);
            var person = people.get(read.staffUid());
            var earlier = known.get(read.key());
            if (earlier != null && !earlier.personId().equals(person)) {
                reject(
                        chunk,
                        row,
                        Column.STAFF_UID,
                        "employee-number-taken",
                        "must be the number that earlier files gave for this EMPLOYEE_NUMBER");
            } else {
                chunk.resolve(row, person);
            }
        }
    }

    private static List<String> staffUids(List<IntakeRow> valid, Map<IntakeRow, StaffRow> readable) {
        return valid.stream().map(row -> readable.get(row).staffUid()).toList();
    }

    private static void reject(Chunk chunk, IntakeRow row, Column column, String code, String detail) {
        chunk.reject(new RowError(row.line(), column.name(), code, column.name() + " " + detail));
    }
}
