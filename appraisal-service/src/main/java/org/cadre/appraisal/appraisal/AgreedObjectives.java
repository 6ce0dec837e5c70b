package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.priority.Priorities;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/**
 * Brings what the last appraisal of a person agreed for the time after it into the one that follows, where that has no
 * objective yet. It is written past the session: what the session holds of those objectives is not to be read again in
 * the same transaction.
 */
@ApplicationScoped
class AgreedObjectives {

    private static final PlainStatement TAKE =
            new PlainStatement("select take_agreed_objectives(cast(? as uuid[]), cast(? as uuid[]))");

    private final Session database;
    private final Priorities priorities;

    AgreedObjectives(Session database, Priorities priorities) {
        this.database = database;
        this.priorities = priorities;
    }

    void into(Appraisal appraisal) {
        database.flush();
        take(List.of(appraisal.id()), appraisal.organisation(), appraisal.year());
    }

    /** Into many of one cycle, in one statement. */
    void intoAll(KnownCycle cycle, List<Appraisal> drafts) {
        var ids = drafts.stream().map(Appraisal::id).toList();
        take(ids, cycle.organisation(), new AppraisalYear(cycle.appraisalYear()));
    }

    private void take(Collection<UUID> into, String organisation, AppraisalYear year) {
        TAKE.rows(database, row -> row.getInt(1), texts(into), texts(priorities.of(organisation, year)));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
