package org.cadre.appraisal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.UnsharedDrafts;
import org.cadre.kit.privacy.Holding;
import org.cadre.kit.privacy.Holdings;

/**
 * Tells what is held on a person as the person may know it, and not what somebody has yet to make up their mind about.
 * Whoever asks in the person's name is told no more, whatever their own roles and parts would show them.
 */
@ApplicationScoped
class TellingPeople {

    private final SeeingAs seeing;
    private final Holdings holdings;
    private final UnsharedDrafts drafts;

    TellingPeople(SeeingAs seeing, Holdings holdings, UnsharedDrafts drafts) {
        this.seeing = seeing;
        this.holdings = holdings;
        this.drafts = drafts;
    }

    /** Call it last: nothing else of the request is to be read or written afterwards. */
    List<Holding> on(UUID person) {
        seeing.as(person);
        return NotYetGiven.of(drafts.about(person)).takenOutOf(holdings.on(person));
    }
}
