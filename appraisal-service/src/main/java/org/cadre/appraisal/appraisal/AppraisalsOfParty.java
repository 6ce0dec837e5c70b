package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** The appraisals in which somebody is one of the two parties or the reviewer: one statement, however many there are. */
@ApplicationScoped
class AppraisalsOfParty {

    /**
     * Each part that somebody may have has an index of its own, and the database reads them together. For whom an appraisal waits
     * that is not over depends on who is still in post.
     */
    private static final PlainStatement NEWEST = new PlainStatement(
            """
            select a.id, a.cycle_id, a.organisation, a.appraisal_year, a.template_id, a.person_id, a.appraiser_id,
                   a.reviewer_id, a.stage, a.state, a.due_on, a.shared_at, a.meeting_held_on, a.appraiser_signed_at,
                   a.appraisee_signed_at, a.completed_on, a.disputable_until, a.cancellation_reason,
                   case when a.state in ('COMPLETE', 'CANCELLED') then false else HAS_LEFT end as has_left,
                   a.state = 'APPRAISER_SIGNED' and APPRAISEE_GONE as appraisee_left
            from appraisal a cross join (select cast(? as date) as today) now
            where (a.person_id = ? or a.appraiser_id = ? or a.reviewer_id = ? and a.state = 'DISPUTED') and a.id < ?
            order by a.id desc limit ?
            """.replace("HAS_LEFT", LeftAppraisers.HAS_LEFT).replace("APPRAISEE_GONE", LeftAppraisees.HAS_LEFT));

    /** Comes after every id that there is. */
    private static final UUID LAST = new UUID(-1, -1);

    private final Session database;
    private final Pager pager;
    private final BusinessCalendar calendar;

    AppraisalsOfParty(Session database, Pager pager, BusinessCalendar calendar) {
        this.database = database;
        this.pager = pager;
        this.calendar = calendar;
    }

    /** A page of them, newest first. */
    Page<AppraisalView> newest(UUID person, PageQuery query) {
        return pager.page(
                query,
                "appraisals/party/" + person,
                (after, limit) -> read(person, after.map(Position::id).orElse(LAST), limit),
                appraisal -> Position.of(appraisal.id()));
    }

    /** All of them, newest first: what one person has a part in is few enough to be read at once. */
    List<AppraisalView> all(UUID person) {
        return read(person, LAST, Integer.MAX_VALUE);
    }

    private List<AppraisalView> read(UUID person, UUID before, int limit) {
        return NEWEST.rows(database, AppraisalsOfParty::view, calendar.today(), person, person, person, before, limit);
    }

    private static AppraisalView view(ResultSet row) throws SQLException {
        var state = AppraisalState.valueOf(row.getString("state"));
        var reviewer = row.getObject("reviewer_id", UUID.class);
        var sharedAt = instant(row, "shared_at");
        var left = new Left(row.getBoolean("has_left"), row.getBoolean("appraisee_left"));
        var dueOn = row.getObject("due_on", LocalDate.class);
        var completedOn = row.getObject("completed_on", LocalDate.class);
        return new AppraisalView(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                row.getString("organisation"),
                row.getInt("appraisal_year"),
                row.getObject("template_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("appraiser_id", UUID.class),
                reviewer,
                row.getString("stage"),
                state,
                Awaited.in(state, sharedAt != null, reviewer != null, left).orElse(null),
                dueOn,
                sharedAt,
                row.getObject("meeting_held_on", LocalDate.class),
                instant(row, "appraiser_signed_at"),
                instant(row, "appraisee_signed_at"),
                completedOn,
                AppraisalView.late(completedOn, dueOn),
                row.getObject("disputable_until", LocalDate.class),
                row.getString("cancellation_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
