package org.cadre.appraisal.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.terms.FeedbackStandards;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** What waits for one person beside appraisals: what the person is to do next, and not what others do. */
@ApplicationScoped
class WaitingWork {

    private static final int AT_MOST = 1000;

    /** Whoever reads it is shown by the database what they have a part in, and nothing else. */
    private static final PlainStatement OF_READER = new PlainStatement("""
            with reader as (select cast(? as uuid) as id, cast(? as date) as today),
            duty as (select seat.organisation, seat.duty
                     from reader join board_seat seat on seat.person_id = reader.id
                     where seat.duty <> 'NONE' and seat.starts_on <= reader.today
                       and (seat.ends_on is null or seat.ends_on >= reader.today))
            select case when run.person_id = reader.id then 'RATERS_TO_NOMINATE' else 'RATERS_TO_APPROVE' end,
                   run.id, run.organisation, cast(null as date)
            from reader join feedback_run run on run.state = 'NOMINATING'
              and (run.person_id = reader.id and run.nominations = 0
                   or run.appraiser_id = reader.id and run.nominations > 0)
            union all
            select 'FEEDBACK_TO_GIVE', run.id, run.organisation, run.closes_on
            from reader join feedback_rater rater on rater.person_id = reader.id and not rater.answered
            join feedback_run run on run.id = rater.run_id and run.state = 'OPEN' and run.closes_on >= reader.today
            union all
            select 'REPORT_TO_DELIVER', run.id, run.organisation, run.closed_on
            from reader join feedback_run run on run.facilitator_id = reader.id and run.state = 'CLOSED'
            union all
            select 'PAY_STEP_TO_DECIDE', step.id, step.organisation, step.pay_step_on
            from reader join pay_step_review step on step.manager_id = reader.id and step.state = 'OPEN'
            union all
            select 'OUTCOME_TO_REVIEW', review.id, review.organisation, review.due_on
            from reader join outcome_review review on review.reviewer_id = reader.id and review.state = 'OPEN'
            union all
            select distinct case when reference.objected_on is null then 'REFERENCE_TO_WRITE'
                                 else 'OBJECTION_TO_CONSIDER' end,
                   reference.id, reference.organisation,
                   case when reference.state = 'OPEN' then reference.due_on end
            from reader cross join duty
            join board_reference reference on reference.organisation = duty.organisation
              and reference.person_id <> reader.id and (reference.state = 'OPEN' or reference.objected_on is not null)
            where duty.duty in ('SIGNS_OFF', 'KEEPS_RECORDS')
            union all
            select 'TEST_TO_ATTEST', test.id, test.organisation, cast(null as date)
            from reader join fitness_test test on test.person_id = reader.id and test.state = 'NOT_STARTED'
            union all
            select distinct 'TEST_TO_SIGN_OFF', test.id, test.organisation, cast(null as date)
            from reader cross join duty
            join fitness_test test on test.organisation = duty.organisation and test.person_id <> reader.id
              and test.state in ('IN_PROGRESS', 'UNDER_INVESTIGATION')
            where duty.duty = case when exists (select from board_seat own
                                                where own.person_id = test.person_id
                                                  and own.organisation = test.organisation and own.duty = 'SIGNS_OFF'
                                                  and own.starts_on <= reader.today
                                                  and (own.ends_on is null or own.ends_on >= reader.today))
                                   then 'SIGNS_OFF_CHAIR' else 'SIGNS_OFF' end
            union all
            select 'REVALIDATION', cycle.id, cast(null as text), cycle.due_on
            from reader join revalidation_cycle cycle on cycle.person_id = reader.id and cycle.due_on >= reader.today
            limit ?
            """);

    private final Session database;
    private final FeedbackStandards feedback;
    private final BusinessCalendar calendar;

    WaitingWork(Session database, FeedbackStandards feedback, BusinessCalendar calendar) {
        this.database = database;
        this.feedback = feedback;
        this.calendar = calendar;
    }

    /** The most urgent first, what has no last day at the end. */
    List<Waiting> of(UUID person) {
        return OF_READER.rows(database, this::read, person, calendar.today(), AT_MOST).stream()
                .sorted(Comparator.comparing(Waiting::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Waiting::kind)
                        .thenComparing(Waiting::id))
                .toList();
    }

    private Waiting read(ResultSet row) throws SQLException {
        var kind = WaitingKind.valueOf(row.getString(1));
        var day = Optional.ofNullable(row.getObject(4, LocalDate.class))
                .map(known -> kind == WaitingKind.REPORT_TO_DELIVER ? feedback.deliverBy(known) : known);
        return new Waiting(
                kind,
                row.getObject(2, UUID.class),
                row.getString(3),
                day.orElse(null),
                day.filter(calendar.today()::isAfter).isPresent());
    }
}
