package org.cadre.appraisal.calibration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.problem.DomainException;
import org.hibernate.annotations.BatchSize;

/** One session about appraisals of one cycle. What of its figures may be told is frozen when it ends. */
@Entity
class CalibrationSession {

    /** The figures of a whole page of sessions are read at once. */
    private static final int PAGE = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private UUID cycleId;
    private int appraisalYear;
    private String name;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private Instant openedAt;
    private Instant endedAt;
    private List<UUID> invited;
    private String appraisalsShown;
    private boolean withheld;

    @ElementCollection
    @BatchSize(size = PAGE)
    @CollectionTable(name = "calibration_move", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    private List<FigureLine> figures = new ArrayList<>();

    protected CalibrationSession() {}

    CalibrationSession(UUID id, KnownCycle cycle, String name, Instant now) {
        this.id = id;
        this.organisation = cycle.organisation();
        this.cycleId = cycle.id();
        this.appraisalYear = cycle.appraisalYear();
        this.name = name;
        this.state = SessionState.OPEN;
        this.openedAt = now;
        this.invited = List.of();
    }

    /** Beside those who are invited already. */
    void invite(Collection<UUID> appraisers) {
        requireOpen();
        var all = new LinkedHashSet<>(invited);
        all.addAll(appraisers);
        invited = List.copyOf(all);
    }

    void end(ShownFigures shown, Instant now) {
        requireOpen();
        state = SessionState.ENDED;
        endedAt = now;
        appraisalsShown = shown.appraisals();
        withheld = shown.withheld();
        figures.addAll(shown.lines());
    }

    private void requireOpen() {
        if (state != SessionState.OPEN) {
            throw DomainException.conflict(
                    "calibration-session-ended", "The session ended at %s; open another".formatted(endedAt));
        }
    }

    /** Those who are invited have a part in it until it ends. */
    boolean isOpenTo(UUID person) {
        return state == SessionState.OPEN && invited.contains(person);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    UUID cycleId() {
        return cycleId;
    }

    AppraisalYear year() {
        return new AppraisalYear(appraisalYear);
    }

    String name() {
        return name;
    }

    SessionState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    List<UUID> invited() {
        return List.copyOf(invited);
    }

    /** Of a session that has ended. */
    ShownFigures figures() {
        return new ShownFigures(appraisalsShown, withheld, figures);
    }
}
