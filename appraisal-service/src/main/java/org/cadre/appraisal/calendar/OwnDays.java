package org.cadre.appraisal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.appraisal.AppraisalState;
import org.cadre.appraisal.due.DueAppraisal;
import org.cadre.appraisal.due.DueAppraisals;
import org.cadre.appraisal.missing.MidYear;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** The days of one person that this service knows. Of what others have to do only the person's own part in it. */
@ApplicationScoped
class OwnDays {

    private static final Set<AppraisalState> BEFORE_THE_MEETING =
            EnumSet.of(AppraisalState.DRAFT, AppraisalState.SELF_PREP);

    /** What is over is left out, but for pay steps: nobody has decided them yet. */
    private static final PlainStatement BESIDE_APPRAISALS = new PlainStatement("""
            with reader as (select cast(? as uuid) as id, cast(? as date) as today)
            select 'FEEDBACK', run.closes_on
            from reader join feedback_rater rater on rater.person_id = reader.id and not rater.answered
            join feedback_run run on run.id = rater.run_id and run.state = 'OPEN' and run.closes_on >= reader.today
            union all
            select 'PAY_STEP', step.pay_step_on
            from reader join pay_step_review step on step.person_id = reader.id and step.state = 'OPEN'
            union all
            select 'PAY_STEP_DECISION', step.pay_step_on
            from reader join pay_step_review step on step.manager_id = reader.id and step.state = 'OPEN'
            union all
            select 'REVALIDATION', cycle.due_on
            from reader join revalidation_cycle cycle on cycle.person_id = reader.id and cycle.due_on >= reader.today
            union all
            select 'REGISTRATION', entry.valid_until
            from reader join workforce_registration entry
              on entry.person_id = reader.id and entry.valid_until >= reader.today
            union all
            select 'BOARD_TEST', test.valid_until
            from reader join fitness_test test
              on test.person_id = reader.id and test.state in ('FIT', 'FIT_WITH_MITIGATION')
                 and test.valid_until >= reader.today
            join board_seat seat
              on seat.id = test.seat_id and (seat.ends_on is null or seat.ends_on >= test.valid_until)
            """);

    /** Of whom none is written down: as with the appraisal itself, the day stays until there is one. */
    private static final PlainStatement WITHOUT_CHECK_IN = new PlainStatement("""
            select cycle.appraisal_year, cycle.starts_on
            from appraisal join appraisal_cycle cycle on cycle.id = appraisal.cycle_id and cycle.status = 'OPEN'
            where (appraisal.person_id = ? or appraisal.appraiser_id = ?)
              and appraisal.state not in ('COMPLETE', 'CANCELLED')
              and not exists (select from appraisal_check_in talk where talk.appraisal_id = appraisal.id)
            """);

    private final Session database;
    private final DueAppraisals appraisals;
    private final MidYear midYear;

    OwnDays(Session database, DueAppraisals appraisals, MidYear midYear) {
        this.database = database;
        this.appraisals = appraisals;
        this.midYear = midYear;
    }

    List<Day> of(UUID person, LocalDate today) {
        var ofAppraisals = appraisals.ofParty(person).stream().map(due -> new Day(kind(due, person), due.dueOn()));
        var others = BESIDE_APPRAISALS
                .rows(
                        database,
                        row -> new Day(DayKind.valueOf(row.getString(1)), row.getObject(2, LocalDate.class)),
                        person,
                        today)
                .stream();
        return Stream.of(ofAppraisals, checkIns(person), others)
                .flatMap(days -> days)
                .toList();
    }

    /** Both parties may write one down, so both have the day. */
    private Stream<Day> checkIns(UUID person) {
        return WITHOUT_CHECK_IN
                .rows(
                        database,
                        row -> midYear.of(new AppraisalYear(row.getInt(1)), row.getObject(2, LocalDate.class)),
                        person,
                        person)
                .stream()
                .flatMap(Optional::stream)
                .map(day -> new Day(DayKind.CHECK_IN, day));
    }

    private static DayKind kind(DueAppraisal due, UUID person) {
        if (due.personId().equals(person)) {
            return DayKind.OWN_APPRAISAL;
        }
        return BEFORE_THE_MEETING.contains(due.state()) ? DayKind.MEETING : DayKind.APPRAISAL;
    }
}
