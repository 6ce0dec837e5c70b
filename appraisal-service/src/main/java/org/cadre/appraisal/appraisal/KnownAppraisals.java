package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Answers the other features' questions about appraisals; whether the caller may know of one is theirs to decide. */
@ApplicationScoped
public class KnownAppraisals {

    private final Appraisals appraisals;

    KnownAppraisals(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    public Optional<KnownAppraisal> find(UUID id) {
        return appraisals.findByIdOptional(id).map(KnownAppraisal::of);
    }
}
