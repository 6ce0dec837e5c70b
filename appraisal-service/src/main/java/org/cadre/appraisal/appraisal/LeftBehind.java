package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.Successions;
import org.cadre.kit.time.BusinessCalendar;

/**
 * What people bring with them when another organisation takes over from theirs: their objectives of an appraisal there that
 * ended because they left, or that is complete, of the same year, too. An appraisal ends by leaving before its meeting only,
 * and what was never shared goes with it, so what stands in it is what they wrote and shared themselves.
 */
@ApplicationScoped
class LeftBehind {

    private final Successions successions;
    private final BusinessCalendar calendar;

    LeftBehind(Successions successions, BusinessCalendar calendar) {
        this.successions = successions;
        this.calendar = calendar;
    }

    /** Only the person themselves brings it: whoever else held it may never have seen it. */
    boolean is(Appraisal earlier, Appraisal present, UUID writer) {
        return writer.equals(person(present))
                && writer.equals(person(earlier))
                && hasEnded(earlier)
                && earlier.year().startsIn() <= present.year().startsIn()
                && successions.hasTakenOver(present.organisation(), earlier.organisation(), calendar.today());
    }

    private static boolean hasEnded(Appraisal earlier) {
        return earlier.state() == AppraisalState.COMPLETE
                || AppraisalsOfCycle.LEAVING.equals(earlier.course().cancellationReason());
    }

    private static UUID person(Appraisal appraisal) {
        return appraisal.parties().present().personId();
    }
}
