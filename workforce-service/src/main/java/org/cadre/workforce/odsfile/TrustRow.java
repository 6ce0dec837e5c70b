package org.cadre.workforce.odsfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the trusts file: 27 columns by place, of which these count here.
 *
 * @param region where the trust lies, empty outside England
 * @param closesOn last day, empty while it works
 */
record TrustRow(
        String code,
        String name,
        Optional<String> region,
        Optional<String> board,
        Optional<LocalDate> opensOn,
        Optional<LocalDate> closesOn) {

    static final List<String> COLUMNS = List.of(
            "ORGANISATION_CODE",
            "NAME",
            "NATIONAL_GROUPING",
            "HIGH_LEVEL_HEALTH_GEOGRAPHY",
            "ADDRESS_LINE_1",
            "ADDRESS_LINE_2",
            "ADDRESS_LINE_3",
            "ADDRESS_LINE_4",
            "ADDRESS_LINE_5",
            "POSTCODE",
            "OPEN_DATE",
            "CLOSE_DATE");

    static final int CODE = 0;
    static final int NAME = 1;
    static final int REGION = 2;
    static final int BOARD = 3;
    static final int OPEN_DATE = 10;
    static final int CLOSE_DATE = 11;

    /** Wales stands in the file under codes that are no organisations of the English NHS. */
    private static final Set<String> OUTSIDE_ENGLAND = Set.of("W00", "Q99");

    static TrustRow of(List<String> fields) {
        return new TrustRow(
                fields.get(CODE),
                fields.get(NAME),
                within(fields.get(REGION)),
                within(fields.get(BOARD)),
                day(fields.get(OPEN_DATE)),
                day(fields.get(CLOSE_DATE)));
    }

    static boolean isDay(String written) {
        return day(written).isPresent();
    }

    private static Optional<String> within(String code) {
        return code.isEmpty() || OUTSIDE_ENGLAND.contains(code) ? Optional.empty() : Optional.of(code);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
