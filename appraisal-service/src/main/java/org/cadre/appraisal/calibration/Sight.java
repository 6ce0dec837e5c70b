package org.cadre.appraisal.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.time.BusinessCalendar;

/**
 * Which appraisals somebody who is invited sees: not their own, and nobody's who stands above them in the line today, at
 * whichever organisation. Who holds an appraisal sees it in any case.
 */
@ApplicationScoped
class Sight {

    private final People people;
    private final BusinessCalendar calendar;

    Sight(People people, BusinessCalendar calendar) {
        this.people = people;
        this.calendar = calendar;
    }

    List<PutForward> of(UUID invited, List<PutForward> all) {
        return all.stream().filter(isSeenBy(invited)).toList();
    }

    Predicate<PutForward> isSeenBy(UUID invited) {
        var above = people.lineAbove(invited, calendar.today());
        return shown -> !shown.personId().equals(invited)
                && (shown.appraiserId().equals(invited) || !above.contains(shown.personId()));
    }
}
