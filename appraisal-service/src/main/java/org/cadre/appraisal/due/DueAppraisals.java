package org.cadre.appraisal.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.appraisal.appraisal.AppraisalState;
import org.cadre.appraisal.appraisal.Awaited;
import org.cadre.appraisal.appraisal.LeftAppraisees;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** What is due, the most urgent first. */
@ApplicationScoped
public class DueAppraisals {

    private static final int AT_MOST_OWN = 1000;

    /** As the database has it: ids as text. */
    private static final Comparator<DueAppraisal> AS_THEY_STAND = Comparator.comparing(DueAppraisal::standsOn)
            .thenComparing(due -> due.appraisalId().toString());

    /**
     * For whom each waits is what {@link Awaited} says of it, on a day. Most appraisers are in post there, which is seen at once.
     * After the close that is due which has begun, as long as the person works there and was expected
     * at the close, and what is disputed. A dispute is due by its own last day, too: what is disputed stands where the earlier is.
     */
    private static final String OPEN = """
            select a.id, a.cycle_id, a.organisation, a.person_id, a.appraiser_id,
                   case when a.state = 'DISPUTED' then a.reviewer_id end, a.state, turn.awaited, gone.appraiser_left,
                   a.due_on, dispute.decide_by, dispute.decide_by < now.today, gone.appraisee_left
            from appraisal a join appraisal_cycle c on c.id = a.cycle_id
            cross join (select cast(? as date) as today) now
            cross join lateral (
                select not exists (select from workforce_assignment post
                                   where post.person_id = a.appraiser_id and post.organisation = a.organisation
                                     and post.starts_on <= now.today
                                     and (post.ends_on is null or post.ends_on >= now.today))
                       and appraiser_left(a.id, now.today) as appraiser_left,
                       APPRAISEE_LEFT as appraisee_left) gone
            cross join lateral (
                select case when a.state = 'APPRAISER_SIGNED' and gone.appraisee_left then 'HR'
                            when a.state = 'APPRAISER_SIGNED' then 'APPRAISEE'
                            when a.state = 'DISPUTED' and a.reviewer_id is not null then 'REVIEWER'
                            when a.state = 'DISPUTED' or gone.appraiser_left then 'HR'
                            when a.state = 'DRAFT' or a.state = 'SELF_PREP' and a.shared_at is null then 'APPRAISEE'
                            else 'APPRAISER' end as awaited) turn
            cross join lateral (
                select case when a.state = 'DISPUTED' then decide_dispute_by(a.id) end as decide_by) dispute
            cross join lateral (select least(a.due_on, dispute.decide_by) as on_day) stands
            where a.state not in ('COMPLETE', 'CANCELLED') and a.due_on is not null
              and (c.status = 'OPEN' or a.state = 'DISPUTED'
                   or a.state <> 'DRAFT' and (not gone.appraisee_left or a.state in (TO_END))
                      and not exists (select from cycle_member member
                                      where member.cycle_id = a.cycle_id and member.person_id = a.person_id
                                        and member.standing = 'EXCLUDED'))
            """.replace("APPRAISEE_LEFT", LeftAppraisees.HAS_LEFT);

    /** To its parties nothing is due after the close of what a leaver did not finish; HR sees it until it is ended. */
    private static final String FOR_PARTIES = OPEN.replace("TO_END", "''");

    private static final String FOR_HR = OPEN.replace("TO_END", "'MEETING_HELD', 'APPRAISER_SIGNED', 'REOPENED'");

    /** Of whom nobody expects an appraisal today nothing is due, whatever the last day says. */
    private static final String AT_ORGANISATION = FOR_HR + """
              and a.organisation = ? and turn.awaited = any (string_to_array(?, ','))
              and not exists (select from workforce_exclusion excluded
                              where excluded.person_id = a.person_id and excluded.organisation = a.organisation
                                and excluded.from_day <= now.today
                                and (excluded.to_day is null or excluded.to_day >= now.today))
            """;

    private static final PlainStatement NOT_DISPUTED = new PlainStatement(AT_ORGANISATION + """
              and a.state <> 'DISPUTED' and a.due_on <= ? and (a.due_on, a.id) > (?, ?)
            order by a.due_on, a.id limit ?
            """);

    /** Few at any time, so their days are found out before they are put in order. */
    private static final PlainStatement DISPUTED = new PlainStatement(AT_ORGANISATION + """
              and a.state = 'DISPUTED' and stands.on_day <= ? and (stands.on_day, a.id) > (?, ?)
            order by stands.on_day, a.id limit ?
            """);

    private static final PlainStatement OF_PARTY = new PlainStatement(FOR_PARTIES + """
              and (a.person_id = ? or a.appraiser_id = ? or a.state = 'DISPUTED' and a.reviewer_id = ?)
            order by stands.on_day, a.id limit ?
            """);

    private static final PlainStatement NOT_REMINDED = new PlainStatement(FOR_PARTIES + """
              and a.due_on > ? and a.due_on <= ?
              and not exists (select from cycle_member member
                              where member.cycle_id = a.cycle_id and member.person_id = a.person_id
                                and member.standing in ('EXCLUDED', 'LEFT'))
              and not exists (select from appraisal_reminder sent
                              where sent.appraisal_id = a.id and sent.due_on = a.due_on and sent.code = ?)
            order by a.due_on, a.id limit ?
            """);

    private static final PlainStatement REMINDED = new PlainStatement("""
            insert into appraisal_reminder (appraisal_id, due_on, code) values (?, ?, ?)
            """);

    private final Session database;
    private final Pager pager;
    private final BusinessCalendar calendar;

    DueAppraisals(Session database, Pager pager, BusinessCalendar calendar) {
        this.database = database;
        this.pager = pager;
        this.calendar = calendar;
    }

    /**
     * Those of an organisation.
     *
     * @param by last day to look at
     * @param awaited for whom they wait; anybody where it is empty
     */
    Page<DueAppraisal> ofOrganisation(String organisation, LocalDate by, Optional<Awaited> awaited, PageQuery query) {
        return pager.page(
                query,
                "due/%s/%s%s"
                        .formatted(
                                organisation,
                                by,
                                awaited.map(party -> "/" + party).orElse("")),
                (after, limit) -> read(organisation, by, awaited, after, limit),
                due -> Position.of(due.standsOn(), due.appraisalId()));
    }

    /**
     * The same without a cursor, for who writes all of it.
     *
     * @param last behind this one
     */
    List<DueAppraisal> ofOrganisation(
            String organisation, LocalDate by, Optional<Awaited> awaited, Optional<DueAppraisal> last, int limit) {
        var after = last.map(due -> Position.of(due.standsOn(), due.appraisalId()));
        return read(organisation, by, awaited, after, limit);
    }

    /** Those in which somebody has a part; nobody appraises more people than fit. */
    public List<DueAppraisal> ofParty(UUID person) {
        return OF_PARTY.rows(database, DueAppraisals::read, calendar.today(), person, person, person, AT_MOST_OWN);
    }

    List<DueAppraisal> notRemindedOf(ReminderRule rule, int limit) {
        return NOT_REMINDED.rows(
                database, DueAppraisals::read, calendar.today(), rule.dueAfter(), rule.latestDue(), rule.code(), limit);
    }

    void reminded(DueAppraisal due, ReminderRule rule) {
        REMINDED.change(database, due.appraisalId(), due.dueOn(), rule.code());
    }

    private List<DueAppraisal> read(
            String organisation, LocalDate by, Optional<Awaited> awaited, Optional<Position> after, int limit) {
        var parties = awaited.map(Stream::of)
                .orElseGet(() -> Arrays.stream(Awaited.values()))
                .map(Awaited::name)
                .collect(Collectors.joining(","));
        var day = after.map(position -> position.date(0)).orElse(LocalDate.EPOCH);
        var id = after.map(Position::id).orElse(new UUID(0, 0));
        return Stream.of(NOT_DISPUTED, DISPUTED)
                .flatMap(statement -> statement
                        .rows(
                                database,
                                DueAppraisals::read,
                                calendar.today(),
                                organisation,
                                parties,
                                by,
                                day,
                                id,
                                limit)
                        .stream())
                .sorted(AS_THEY_STAND)
                .limit(limit)
                .toList();
    }

    private static DueAppraisal read(ResultSet row) throws SQLException {
        return new DueAppraisal(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getObject(6, UUID.class),
                AppraisalState.valueOf(row.getString(7)),
                Awaited.valueOf(row.getString(8)),
                row.getBoolean(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                row.getObject(12, Boolean.class),
                row.getBoolean(13));
    }
}
