package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.rater.Rater;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Who has answered for an organisation that is asked, as the audit keeps it: people themselves are on the list of raters. */
@ApplicationScoped
class GivenAnswers {

    private static final String GIVING = "give";

    private static final PlainStatement IS_GIVEN = new PlainStatement("""
            select exists (select from audit_entry
                           where resource = 'feedback-run' and resource_id = ? and decision = 'ALLOWED'
                             and action = '%s' and reason = ?)
            """.formatted(GIVING));

    private final Session database;
    private final People people;

    GivenAnswers(Session database, People people) {
        this.database = database;
        this.people = people;
    }

    /** What the audit says of an answer by the caller; of one for an organisation also whose it is. */
    AuditedAct act(FeedbackRun run, Rater rater) {
        var given = FeedbackAccess.act(GIVING, run);
        return Optional.ofNullable(rater.organisation())
                .flatMap(asked -> people.calling())
                .map(person -> given.because(reason(person)))
                .orElse(given);
    }

    boolean isGivenBy(FeedbackRun run, UUID person) {
        return IS_GIVEN.isTrue(database, run.id().toString(), reason(person));
    }

    private static String reason(UUID person) {
        return "person " + person;
    }
}
