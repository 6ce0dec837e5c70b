package org.cadre.appraisal.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.fairness.CountingRatings;
import org.cadre.kit.http.Page;

/** Shows sessions with their counts by the rules of today; a page takes no more queries than a single one. */
@ApplicationScoped
class ShowingSessions {

    private final Discussion discussion;
    private final CountingRatings counting;

    ShowingSessions(Discussion discussion, CountingRatings counting) {
        this.discussion = discussion;
        this.counting = counting;
    }

    SessionView one(CalibrationSession session) {
        var counts = discussion.countsOf(List.of(session.id()));
        return SessionView.of(session, counts.get(session.id()), counting.rounding());
    }

    Page<SessionView> page(Page<CalibrationSession> page) {
        var counts = discussion.countsOf(ids(page));
        var rounding = counting.rounding();
        return page.map(session -> SessionView.of(session, counts.get(session.id()), rounding));
    }

    private static List<UUID> ids(Page<CalibrationSession> page) {
        return page.items().stream().map(CalibrationSession::id).toList();
    }
}
