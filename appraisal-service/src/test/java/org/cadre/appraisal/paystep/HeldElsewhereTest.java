package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule P5 of the guide: what another employer holds makes up for what is missing here, and for nothing that is here. */
class HeldElsewhereTest {

    private static final StatedReason ELSEWHERE =
            new StatedReason("APPRAISAL_ELSEWHERE", "Held elsewhere", Set.of("APPRAISAL"), true, false, true);
    private static final Condition APPRAISAL = new Condition("APPRAISAL", 1, ConditionSource.RECORDS, "Appraised");

    @ParameterizedTest
    @EnumSource(names = {"NOT_COMPLETED", "WAITS_FOR_ANOTHER", "CANCELLED_BY_EMPLOYER"})
    void p5_what_is_missing_here_is_made_up_for(RecordedReason reason) {
        assertThat(settled(ConditionOutcome.NOT_MET, reason).outcome()).isEqualTo(ConditionOutcome.MET);
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTCOMES_BELOW_STANDARD", "STAFF_NOT_APPRAISED"})
    void p5_what_is_here_and_not_in_line_stays_so(RecordedReason reason) {
        var found = settled(ConditionOutcome.NOT_MET, reason);

        assertThat(found.outcome()).isEqualTo(ConditionOutcome.NOT_MET);
        assertThat(found.reason()).isEqualTo(reason.name());
    }

    private static Finding settled(ConditionOutcome outcome, RecordedReason reason) {
        var recorded = Finding.recorded("APPRAISAL", outcome, reason);
        return Finding.settle(APPRAISAL, Optional.of(recorded), Optional.of(ELSEWHERE), false);
    }
}
