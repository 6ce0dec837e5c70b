package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;

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

    /** The newest that was not cancelled. */
    public Optional<KnownAppraisal> find(String organisation, UUID person, AppraisalYear year) {
        return appraisals
                .find(
                        "organisation = ?1 and parties.personId = ?2 and appraisalYear = ?3 and course.state <> ?4"
                                + " order by id desc",
                        organisation,
                        person,
                        year.startsIn(),
                        AppraisalState.CANCELLED)
                .firstResultOptional()
                .map(KnownAppraisal::of);
    }
}
