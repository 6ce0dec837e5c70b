package org.cadre.appraisal.calibration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;

/** All calibration sessions. */
@ApplicationScoped
class CalibrationSessions implements PanacheRepositoryBase<CalibrationSession, UUID> {

    private static final String NEWEST_FIRST = " order by id desc";

    /** The state is a literal, so that the index of open sessions serves every plan. */
    private static final String INVITED =
            "state = org.cadre.appraisal.calibration.SessionState.OPEN and array_contains(invited, ?1)";

    private static final PlainStatement HOLD =
            new PlainStatement("select id from calibration_session where id = ? for update");

    private final Pager pager;

    CalibrationSessions(Pager pager) {
        this.pager = pager;
    }

    CalibrationSession require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("calibration-session", id));
    }

    /** Call it before the session is read: whoever waited sees what was written meanwhile. */
    void hold(UUID id) {
        HOLD.rows(getSession(), row -> true, id);
    }

    /** The sessions of an organisation, newest first. */
    Page<CalibrationSession> ofOrganisation(String organisation, PageQuery query) {
        return page("organisation/" + organisation, "organisation = ?1", organisation, query);
    }

    /** The open sessions to which somebody was invited, newest first. */
    Page<CalibrationSession> ofInvited(UUID person, PageQuery query) {
        return page("invited/" + person, INVITED, person, query);
    }

    private Page<CalibrationSession> page(String list, String filter, Object wanted, PageQuery query) {
        return pager.page(
                query,
                "calibration-sessions/" + list,
                (after, limit) -> read(filter, wanted, after, limit),
                session -> Position.of(session.id()));
    }

    private List<CalibrationSession> read(String filter, Object wanted, Optional<Position> after, int limit) {
        var rows = after.map(position -> find(filter + " and id < ?2" + NEWEST_FIRST, wanted, position.id()))
                .orElseGet(() -> find(filter + NEWEST_FIRST, wanted));
        return rows.page(0, limit).list();
    }
}
