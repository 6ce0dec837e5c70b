package org.cadre.workforce.capacity.workload;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.capacity.workload.NewWisnStudy.WisnActivity;
import org.cadre.workforce.capacity.workload.NewWisnStudy.WisnCategoryAllowance;
import org.cadre.workforce.capacity.workload.NewWisnStudy.WisnIndividualAllowance;
import org.cadre.workforce.capacity.workload.NewWisnStudy.WisnWorkingTime;

/**
 * A study as it was made: the year's work, the people it needs, and with which code.
 *
 * @param codeVersion the same question gives the same answer as long as this stays
 */
public record WisnStudyView(
        UUID id,
        String organisation,
        String service,
        String staffCategory,
        WisnWorkingTime workingTime,
        List<WisnActivity> activities,
        List<WisnCategoryAllowance> everybody,
        List<WisnIndividualAllowance> individuals,
        BigDecimal inPost,
        WisnAnswer result,
        String codeVersion,
        Instant madeAt) {

    static WisnStudyView of(Studied<NewWisnStudy, WisnAnswer> study) {
        var asked = study.question();
        return new WisnStudyView(
                study.id(),
                asked.organisation(),
                asked.service(),
                asked.staffCategory(),
                asked.workingTime(),
                asked.activities(),
                asked.everybody(),
                asked.individuals(),
                asked.inPost(),
                study.answer(),
                study.codeVersion(),
                study.madeAt());
    }
}
