package org.cadre.appraisal.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.appraisal.AppraisalState;
import org.cadre.appraisal.appraisal.Awaited;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.hibernate.Session;

/** What is due, the most urgent first. */
@ApplicationScoped
class DueAppraisals {

    private static final int AT_MOST_OWN = 1000;

    /** For whom each waits is what {@link Awaited} says of it. */
    private static final String OPEN = """
            select a.id, a.cycle_id, a.organisation, a.person_id, a.appraiser_id,
                   case when a.state = 'DISPUTED' then a.reviewer_id end, a.state,
                   case when a.state in ('DRAFT', 'APPRAISER_SIGNED') then 'APPRAISEE'
                        when a.state = 'SELF_PREP' and a.shared_at is null then 'APPRAISEE'
                        when a.state <> 'DISPUTED' then 'APPRAISER'
                        when a.reviewer_id is null then 'HR'
                        else 'REVIEWER' end,
                   a.due_on
            from appraisal a join appraisal_cycle c on c.id = a.cycle_id and c.status = 'OPEN'
            where a.state not in ('COMPLETE', 'CANCELLED') and a.due_on is not null
            """;

    private static final PlainStatement OF_ORGANISATION = new PlainStatement(OPEN + """
              and a.organisation = ? and a.due_on <= ? and (a.due_on, a.id) > (?, ?)
            order by a.due_on, a.id limit ?
            """);

    private static final PlainStatement OF_PARTY = new PlainStatement(OPEN + """
              and (a.person_id = ? or a.appraiser_id = ? or a.state = 'DISPUTED' and a.reviewer_id = ?)
            order by a.due_on, a.id limit ?
            """);

    private static final PlainStatement NOT_REMINDED = new PlainStatement(OPEN + """
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

    DueAppraisals(Session database, Pager pager) {
        this.database = database;
        this.pager = pager;
    }

    /** @param by last day to look at */
    Page<DueAppraisal> ofOrganisation(String organisation, LocalDate by, PageQuery query) {
        return pager.page(
                query,
                "due/%s/%s".formatted(organisation, by),
                (after, limit) -> read(organisation, by, after, limit),
                due -> Position.of(due.dueOn(), due.appraisalId()));
    }

    /** Those in which somebody has a part; nobody appraises more people than fit. */
    List<DueAppraisal> ofParty(UUID person) {
        return OF_PARTY.rows(database, DueAppraisals::read, person, person, person, AT_MOST_OWN);
    }

    List<DueAppraisal> notRemindedOf(ReminderRule rule, int limit) {
        return NOT_REMINDED.rows(database, DueAppraisals::read, rule.dueAfter(), rule.latestDue(), rule.code(), limit);
    }

    void reminded(DueAppraisal due, ReminderRule rule) {
        REMINDED.change(database, due.appraisalId(), due.dueOn(), rule.code());
    }

    private List<DueAppraisal> read(String organisation, LocalDate by, Optional<Position> after, int limit) {
        return OF_ORGANISATION.rows(
                database,
                DueAppraisals::read,
                organisation,
                by,
                after.map(position -> position.date(0)).orElse(LocalDate.EPOCH),
                after.map(Position::id).orElse(new UUID(0, 0)),
                limit);
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
                row.getObject(9, LocalDate.class));
    }
}
