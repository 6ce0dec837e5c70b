package org.cadre.workforce.capacity.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.cadre.workforce.capacity.study.PaidTime;
import org.cadre.workforce.capacity.study.Studied;

/**
 * A study as it was made: what was asked, what came out, and with which code.
 *
 * @param codeVersion the same question gives the same answer as long as this stays
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CapacityStudyView(
        UUID id,
        String organisation,
        String service,
        QueueModel queue,
        QueueTarget target,
        PaidTime shrinkage,
        QueuePeriods periods,
        QueueAnswer result,
        String codeVersion,
        Instant madeAt) {

    static CapacityStudyView of(Studied<NewCapacityStudy, QueueAnswer> study) {
        var asked = study.question();
        return new CapacityStudyView(
                study.id(),
                asked.organisation(),
                asked.service(),
                asked.queue(),
                asked.target(),
                asked.shrinkage(),
                asked.periods(),
                study.answer(),
                study.codeVersion(),
                study.madeAt());
    }
}
