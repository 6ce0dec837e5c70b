package org.cadre.appraisal.paystep;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.hibernate.Session;

/** Somebody's own reviews and those that they decide: one statement, however many there are. */
@ApplicationScoped
class PayStepsOfParty {

    /** From when a step counts, and what of it is not re-earned, says its last decision. */
    private static final PlainStatement NEWEST = new PlainStatement("""
            select review.id, review.person_id, review.organisation, review.manager_id, review.band,
                   review.in_band_since, review.kind, review.pay_step_on, review.state, last.effective_on, last.percentage,
                   review.under_review
            from pay_step_review review
            left join lateral (select decision.effective_on, decision.percentage from pay_step_decision decision
                               where decision.review_id = review.id and not decision.set_aside
                               order by decision.position desc limit 1) last on true
            where (review.person_id = ? or review.manager_id = ?) and review.id < ?
            order by review.id desc limit ?
            """);

    /** Comes after every id that there is. */
    private static final UUID LAST = new UUID(-1, -1);

    private final Session database;
    private final Pager pager;

    PayStepsOfParty(Session database, Pager pager) {
        this.database = database;
        this.pager = pager;
    }

    /** A page of them, newest first. */
    Page<PayStepReviewView> newest(UUID person, PageQuery query) {
        return pager.page(
                query,
                "pay-step-reviews/party/" + person,
                (after, limit) -> read(person, after.map(Position::id).orElse(LAST), limit),
                review -> Position.of(review.id()));
    }

    private List<PayStepReviewView> read(UUID person, UUID before, int limit) {
        return NEWEST.rows(database, PayStepsOfParty::view, person, person, before, limit);
    }

    private static PayStepReviewView view(ResultSet row) throws SQLException {
        return new PayStepReviewView(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("organisation"),
                row.getObject("manager_id", UUID.class),
                row.getString("band"),
                row.getObject("in_band_since", LocalDate.class),
                PayStepKind.valueOf(row.getString("kind")),
                row.getObject("pay_step_on", LocalDate.class),
                PayStepState.valueOf(row.getString("state")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("percentage", Integer.class),
                row.getBoolean("under_review"));
    }
}
