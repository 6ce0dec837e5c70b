package org.cadre.workforce.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cadre.workforce.intake.IntakeRow;
import org.cadre.workforce.intake.RowError;
import org.cadre.workforce.person.Details;
import org.cadre.workforce.post.Grading;
import org.cadre.workforce.post.GradingCodes;

/** Reads one row; every rule it breaks becomes an error that names the column and what would be accepted. */
final class RowReader {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final Pattern STAFF_UID = Pattern.compile("\\d{12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(\\.\\d{1,5})?");
    private static final BigDecimal FULL_TIME_HOURS = new BigDecimal("37.5");
    private static final BigDecimal MOST_WTE = new BigDecimal(2);
    private static final int WTE_DECIMALS = 5;
    private static final int LONGEST_NAME = 100;

    private final IntakeRow row;
    private final GradingCodes.OfDay codes;
    private final LocalDate today;
    private final List<RowError> errors = new ArrayList<>();

    RowReader(IntakeRow row, GradingCodes.OfDay codes, LocalDate today) {
        this.row = row;
        this.codes = codes;
        this.today = today;
    }

    StaffRow read() {
        return new StaffRow(
                StaffKey.of(row.fields()),
                matching(Column.STAFF_UID, STAFF_UID, "12 digits"),
                details(),
                matching(Column.POSITION_NUMBER, NUMBER, "1 to 20 letters, digits or hyphens"),
                grading(),
                wte(),
                manager(),
                startsOn(),
                endsOn());
    }

    List<RowError> errors() {
        matching(Column.EMPLOYEE_NUMBER, NUMBER, "1 to 20 letters, digits or hyphens");
        return List.copyOf(errors);
    }

    private Details details() {
        var birth = date(Column.BIRTH_DATE);
        if (birth.filter(day -> !day.isBefore(today)).isPresent()) {
            refuse(Column.BIRTH_DATE, "date-not-past", "must be a day in the past");
        }
        return new Details(name(Column.FIRST_NAME), name(Column.LAST_NAME), email(), birth.orElse(null), isSynthetic());
    }

    private Grading grading() {
        return new Grading(
                code(Column.STAFF_GROUP, codes.staffGroups()),
                code(Column.BAND, codes.bands()),
                value(Column.STAGE).isEmpty() ? null : code(Column.STAGE, codes.stages()));
    }

    private BigDecimal wte() {
        var fte = decimal(Column.CONTRACTED_FTE);
        var hours = decimal(Column.CONTRACTED_HOURS)
                .map(found -> found.divide(FULL_TIME_HOURS, WTE_DECIMALS, RoundingMode.HALF_UP));
        var wte = fte.or(() -> value(Column.CONTRACTED_FTE).isEmpty() ? hours : Optional.empty());
        if (wte.filter(found -> found.signum() > 0 && found.compareTo(MOST_WTE) <= 0)
                .isEmpty()) {
            refuse(Column.CONTRACTED_FTE, "fte-out-of-range", "must be more than 0 and at most 2, or the hours given");
        }
        return wte.orElse(BigDecimal.ONE);
    }

    private String manager() {
        var manager = value(Column.MANAGER_EMPLOYEE_NUMBER);
        if (!manager.isEmpty() && manager.equals(value(Column.EMPLOYEE_NUMBER))) {
            refuse(Column.MANAGER_EMPLOYEE_NUMBER, "own-manager", "must be somebody else's number, or empty");
        }
        return manager;
    }

    private LocalDate startsOn() {
        var day = date(Column.START_DATE);
        if (value(Column.START_DATE).isEmpty()) {
            refuse(Column.START_DATE, "value-missing", "must be a day such as 2026-04-01");
        }
        return day.orElse(today);
    }

    private LocalDate endsOn() {
        var start = date(value(Column.START_DATE));
        var end = date(Column.END_DATE);
        if (end.isPresent() && start.filter(day -> end.get().isBefore(day)).isPresent()) {
            refuse(Column.END_DATE, "period-reversed", "must not be before START_DATE; it is the last day");
        }
        return end.orElse(null);
    }

    private boolean isSynthetic() {
        var flag = value(Column.SYNTHETIC).toUpperCase(Locale.ROOT);
        if (!List.of("", "Y", "N", "TRUE", "FALSE").contains(flag)) {
            refuse(Column.SYNTHETIC, "unknown-code", "must be Y or N, or empty for N");
        }
        return flag.equals("Y") || flag.equals("TRUE");
    }

    private String name(Column column) {
        var name = value(column);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            refuse(column, "value-missing", "must have 1 to %d characters".formatted(LONGEST_NAME));
        }
        return name;
    }

    private String email() {
        var email = value(Column.EMAIL);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            refuse(Column.EMAIL, "not-an-email", "must be an e-mail address of at most 254 characters, or empty");
        }
        return email.isEmpty() ? null : email;
    }

    private String code(Column column, List<String> known) {
        var code = value(column);
        return check(column, known::contains, "unknown-code", "must be one of " + String.join(", ", known), code);
    }

    private String matching(Column column, Pattern form, String rule) {
        return check(column, form.asMatchPredicate(), "malformed", "must be " + rule, value(column));
    }

    private String check(Column column, Predicate<String> rule, String code, String detail, String value) {
        if (!rule.test(value)) {
            refuse(column, code, detail);
        }
        return value;
    }

    private Optional<BigDecimal> decimal(Column column) {
        var written = value(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!DECIMAL.matcher(written).matches()) {
            refuse(column, "not-a-number", "must be a number such as 0.80 with at most 5 decimals");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(written));
    }

    private Optional<LocalDate> date(Column column) {
        var written = value(column);
        var day = date(written);
        if (!written.isEmpty() && day.isEmpty()) {
            refuse(column, "not-a-date", "must be a day such as 2026-04-01");
        }
        return day;
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String value(Column column) {
        return column.in(row.fields());
    }

    private void refuse(Column column, String code, String detail) {
        errors.add(new RowError(row.line(), column.name(), code, column.name() + " " + detail));
    }
}
