package org.cadre.workforce.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.workforce.retention.RetentionAct.Action;
import org.cadre.workforce.retention.RetentionAct.Reason;

/**
 * A line of the log.
 *
 * @param keptUntil the last day that a warning named or an extension set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActView(
        Action action,
        Reason reason,
        Actor.Kind actorKind,
        String actor,
        LocalDate keptUntil,
        @Personal String note,
        Instant actedAt) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
