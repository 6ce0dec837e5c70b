package org.cadre.appraisal.enrolment;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/**
 * Those who are aside when a cycle is closed: where they stand is written down once more, each for themselves, so that
 * whoever is excluded or has left by then is not counted as somebody whose appraisal is missing. Who fails again stays as
 * they stood, and the close goes on.
 */
@ApplicationScoped
class AsideAtClose {

    private static final PlainStatement BEFORE = new PlainStatement("savepoint before_one_aside");
    private static final PlainStatement BACK = new PlainStatement("rollback to savepoint before_one_aside");
    private static final PlainStatement DONE = new PlainStatement("release savepoint before_one_aside");

    private final SetAside aside;
    private final Enrolling enrolling;
    private final Session database;

    AsideAtClose(SetAside aside, Enrolling enrolling, Session database) {
        this.aside = aside;
        this.enrolling = enrolling;
        this.database = database;
    }

    void settle(KnownCycle cycle) {
        aside.peopleOf(cycle.id()).forEach(person -> settle(cycle, person));
        aside.forget(cycle.id());
    }

    private void settle(KnownCycle cycle, UUID person) {
        BEFORE.change(database);
        try {
            enrolling.writeDown(cycle, person);
        } catch (RuntimeException e) {
            BACK.change(database);
            Log.warnf(
                    "One member of cycle %s who was aside stays at its close as they stood: %s",
                    cycle.id(), Failure.of(e).reason());
        }
        DONE.change(database);
    }
}
