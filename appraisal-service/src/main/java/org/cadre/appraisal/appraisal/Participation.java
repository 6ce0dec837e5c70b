package org.cadre.appraisal.appraisal;

import java.util.Optional;
import org.cadre.appraisal.party.Party;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.security.Subject;

/**
 * What the caller is to an appraisal that it may know of.
 *
 * @param party empty for HR, who sees where the appraisal stands and not what is in it, and for a reviewer
 * @param subject what a permission is asked for
 */
record Participation(Appraisal appraisal, Optional<Party> party, Subject subject) {

    /** The appraisal, if the caller has seen its present version. */
    Appraisal at(IfMatch ifMatch) {
        ifMatch.require(appraisal.version());
        return appraisal;
    }

    /** Whether it is the caller's own. */
    boolean isAppraisee() {
        return party.equals(Optional.of(Party.APPRAISEE));
    }

    /** For operations that only a party may ask for. */
    Party requireParty() {
        return party.orElseThrow();
    }
}
