package org.cadre.appraisal.mail;

import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * A mail with its words, while it is being sent.
 *
 * @param id the same however often it is sent
 * @param name of whom it goes to; empty for guests, whose name somebody else wrote
 * @param organisation ODS code of the organisation that it is about
 */
record Letter(
        UUID id,
        @Personal String address,
        @Personal String name,
        String organisation,
        String subject,
        @Personal String text) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
