package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.appraisal.standard.UncountedStep;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** Answers the other features' questions about how far appraisals have come, whoever may read them. */
@ApplicationScoped
public class AppraisalsOnRecord {

    private static final PlainStatement STANDING = new PlainStatement("""
            select person_id, state, met_on, signed_on, completed_on, due_on, appraisal_year, in_line, cancellation_reason,
                   is_shared, has_reviewer, holder_left, holder_id, held_since
            from appraisal_standing(cast(string_to_array(?, ',') as uuid[]), cast(? as text), ?, ?, ?,
                                    cast(? as integer[]), cast(? as daterange[]), ?)
            """);

    private static final int ANY_RATING = 0;

    private final Session database;
    private final NationalStandards standards;
    private final BusinessCalendar calendar;

    AppraisalsOnRecord(Session database, NationalStandards standards, BusinessCalendar calendar) {
        this.database = database;
        this.standards = standards;
        this.calendar = calendar;
    }

    /** Those at every employer, whatever their ratings; else as {@link #at}. */
    public List<AppraisalStanding> anywhere(UUID person, LocalDate since, LocalDate till) {
        return read(List.of(person), null, since, till, ANY_RATING);
    }

    /**
     * Those at one employer that were completed on a day or later, and those of its cycles that run between two days and
     * are not complete.
     *
     * @param leastRating what both overall ratings reach where they are in line
     */
    public List<AppraisalStanding> at(
            String organisation, Collection<UUID> people, LocalDate since, LocalDate till, int leastRating) {
        return read(people, organisation, since, till, leastRating);
    }

    private List<AppraisalStanding> read(
            Collection<UUID> people, String organisation, LocalDate since, LocalDate till, int leastRating) {
        var uncounted = standards.uncountedSteps();
        var ids = people.stream().map(UUID::toString).collect(Collectors.joining(","));
        return STANDING.rows(
                database,
                AppraisalsOnRecord::standing,
                ids,
                organisation,
                since,
                till,
                leastRating,
                each(uncounted, step -> Integer.toString(step.rating())),
                each(uncounted, AppraisalsOnRecord::years),
                calendar.today());
    }

    private static AppraisalStanding standing(ResultSet row) throws SQLException {
        var state = AppraisalState.valueOf(row.getString(2));
        return new AppraisalStanding(
                row.getObject(1, UUID.class),
                state,
                Optional.ofNullable(row.getObject(3, LocalDate.class)),
                Optional.ofNullable(row.getObject(4, LocalDate.class)),
                Optional.ofNullable(row.getObject(5, LocalDate.class)),
                row.getObject(6, LocalDate.class),
                row.getInt(7),
                Optional.ofNullable(row.getObject(8, Boolean.class)),
                Optional.ofNullable(row.getString(9)),
                Awaited.in(state, row.getBoolean(10), row.getBoolean(11), new Left(row.getBoolean(12), false)),
                row.getObject(13, UUID.class),
                Optional.ofNullable(row.getObject(14, LocalDate.class)));
    }

    /** As the database writes a range of days, both included; without an end where there is none. */
    private static String years(UncountedStep step) {
        return "[%s,%s]"
                .formatted(
                        step.validFrom(), step.validTo().map(Object::toString).orElse(""));
    }

    private static String[] each(List<UncountedStep> steps, Function<UncountedStep, String> part) {
        return steps.stream().map(part).toArray(String[]::new);
    }
}
