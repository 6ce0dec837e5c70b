package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Answers the other features' question for whom feedback was asked; never of whom, what was said, or by whom. */
@ApplicationScoped
public class AskedFeedback {

    private static final PlainStatement ASKED =
            new PlainStatement("select subject from feedback_asked(cast(? as uuid[]), ?)");

    private final Session database;

    AskedFeedback(Session database) {
        this.database = database;
    }

    /** Those of whom there is a run with an appraisal of this year that was neither cancelled nor withheld. */
    public Set<UUID> among(Set<UUID> people, AppraisalYear year) {
        var ids = people.stream().map(UUID::toString).toArray(String[]::new);
        return ASKED.rows(database, row -> row.getObject(1, UUID.class), ids, year.startsIn()).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
