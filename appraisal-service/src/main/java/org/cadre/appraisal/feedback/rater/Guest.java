package org.cadre.appraisal.feedback.rater;

import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/** A rater without an account, and where the link goes. Forgotten when the run closes. */
public record Guest(@Personal String name, @Personal String email) {

    /** Name and address as a letter has them. */
    public String shown() {
        return "%s <%s>".formatted(name, email);
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
