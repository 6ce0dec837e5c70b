package org.cadre.acceptance.year;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.local.sample.StaffRow;
import org.cadre.local.sample.StaffSample;

/** Rows of a staff extract as {@code ./cadre sample} writes it, and as they are in a later one. */
final class Extract {

    private Extract() {}

    static List<StaffRow> drawn(StaffSample sample) {
        var file = new StringWriter();
        sample.writeTo(file);
        return CsvReader.builder().ofNamedCsvRecord(file.toString()).stream()
                .map(Extract::row)
                .toList();
    }

    private static StaffRow row(NamedCsvRecord line) {
        return new StaffRow(
                line.getField("EMPLOYING_ORG_CODE"),
                line.getField("EMPLOYEE_NUMBER"),
                line.getField("STAFF_UID"),
                line.getField("FIRST_NAME"),
                line.getField("LAST_NAME"),
                LocalDate.parse(line.getField("BIRTH_DATE")),
                line.getField("POSITION_NUMBER"),
                line.getField("STAFF_GROUP"),
                line.getField("BAND"),
                line.getField("STAGE"),
                Double.parseDouble(line.getField("CONTRACTED_HOURS")),
                Double.parseDouble(line.getField("CONTRACTED_FTE")),
                line.getField("MANAGER_EMPLOYEE_NUMBER"),
                LocalDate.parse(line.getField("START_DATE")),
                Optional.of(line.getField("END_DATE"))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse));
    }

    /** In another post, from a day on, under another manager. */
    static StaffRow moved(StaffRow row, LocalDate from, String manager) {
        return as(row, "M" + row.positionNumber(), manager, from, row.endDate());
    }

    static StaffRow managedBy(StaffRow row, String manager) {
        return as(row, row.positionNumber(), manager, row.startDate(), row.endDate());
    }

    static StaffRow left(StaffRow row, LocalDate lastDay) {
        return as(row, row.positionNumber(), row.managerEmployeeNumber(), row.startDate(), Optional.of(lastDay));
    }

    /** Somebody else in a post of their own that is like another, beside the numbers of any sample. */
    static StaffRow another(StaffRow like, String number, String manager, LocalDate from) {
        return new StaffRow(
                like.organisation(),
                number,
                "7" + number.replaceAll("\\D", "0").repeat(2).substring(0, 11),
                like.firstName(),
                like.lastName(),
                like.birthDate(),
                "P" + number,
                like.staffGroup(),
                like.band(),
                like.stage(),
                like.hours(),
                like.fte(),
                manager,
                from,
                Optional.empty());
    }

    private static StaffRow as(
            StaffRow row, String position, String manager, LocalDate start, Optional<LocalDate> end) {
        return new StaffRow(
                row.organisation(),
                row.employeeNumber(),
                row.staffUid(),
                row.firstName(),
                row.lastName(),
                row.birthDate(),
                position,
                row.staffGroup(),
                row.band(),
                row.stage(),
                row.hours(),
                row.fte(),
                manager,
                start,
                end);
    }
}
