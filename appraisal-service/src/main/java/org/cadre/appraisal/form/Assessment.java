package org.cadre.appraisal.form;

import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * What a party says about one criterion.
 *
 * @param rating null while there is only evidence
 * @param evidence null while there is only a rating
 */
public record Assessment(
        String code, @Personal Integer rating, @Personal String evidence) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
