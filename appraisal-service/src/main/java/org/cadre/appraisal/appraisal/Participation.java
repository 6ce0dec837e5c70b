package org.cadre.appraisal.appraisal;

import java.util.Optional;
import org.cadre.appraisal.party.Party;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.problem.DomainException;

/**
 * What the caller is to an appraisal that it may know of.
 *
 * @param party empty for HR, who sees where the appraisal stands and not what is in it
 * @param hr never true for one's own appraisal
 */
record Participation(Appraisal appraisal, Optional<Party> party, boolean hr) {

    /** The appraisal, if the caller has seen its present version. */
    Appraisal at(IfMatch ifMatch) {
        ifMatch.require(appraisal.version());
        return appraisal;
    }

    Party requireParty() {
        return party.orElseThrow(() -> DomainException.forbidden(
                "appraisal-content-private", "What stands in an appraisal is between its two parties"));
    }

    void require(Party needed) {
        if (!party.equals(Optional.of(needed))) {
            throw DomainException.forbidden("other-party", "Only %s can do this".formatted(needed));
        }
    }

    void requireHr() {
        if (!hr) {
            throw DomainException.forbidden(
                    "role-missing",
                    "This needs the role hr at %s, and is not for one's own appraisal"
                            .formatted(appraisal.organisation()));
        }
    }
}
