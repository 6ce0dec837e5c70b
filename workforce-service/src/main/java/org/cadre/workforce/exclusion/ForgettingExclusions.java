package org.cadre.workforce.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;

/** What others have to hear when a person is deleted. The events it returns are for the caller to record. */
@ApplicationScoped
public class ForgettingExclusions {

    private final Exclusions exclusions;
    private final BusinessCalendar calendar;

    ForgettingExclusions(Exclusions exclusions, BusinessCalendar calendar) {
        this.exclusions = exclusions;
        this.calendar = calendar;
    }

    /** Takes all exclusions of a person away. */
    public List<ExclusionEvent> of(UUID personId) {
        var gone = exclusions.of(personId);
        gone.forEach(exclusions::delete);
        return gone.stream().map(exclusion -> exclusion.removed(calendar.now())).toList();
    }
}
