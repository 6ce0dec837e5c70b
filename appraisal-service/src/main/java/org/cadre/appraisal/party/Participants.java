package org.cadre.appraisal.party;

import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/**
 * Between whom an appraisal is held.
 *
 * @param stage career stage of the post in which the person is appraised
 */
public record Participants(UUID personId, UUID appraiserId, String stage) {

    public Participants {
        if (personId.equals(appraiserId)) {
            throw DomainException.invalidField("appraiserId", "appraiser-is-appraisee", "Nobody appraises themselves");
        }
    }
}
