package org.cadre.appraisal.career;

import jakarta.persistence.Embeddable;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * What came of a talk.
 *
 * @param aspirations where the person wants to go; to stay and grow in the role is one, too
 * @param timescale within which time: a code of the reference data
 * @param mobility how far the person would move for it: a code of the reference data
 * @param nextStep what happens next; null where nothing is agreed
 * @param support what the appraiser or the organisation does for it; null where nothing is agreed
 */
@Embeddable
public record CareerPlan(
        @Personal String aspirations,
        @Personal String timescale,
        @Personal String mobility,
        @Personal String nextStep,
        @Personal String support) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
