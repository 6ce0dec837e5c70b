package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Answers the other features' question whether somebody has had feedback; never what was said, or by whom. */
@ApplicationScoped
public class ReleasedFeedback {

    private static final PlainStatement RELEASED = new PlainStatement("select feedback_released(?, ?)");

    private final Session database;

    ReleasedFeedback(Session database) {
        this.database = database;
    }

    /** Whether the report of a run that was asked for with an appraisal of this year is with the person, wherever that was. */
    public boolean isThere(UUID person, AppraisalYear year) {
        return RELEASED.isTrue(database, person, year.startsIn());
    }
}
