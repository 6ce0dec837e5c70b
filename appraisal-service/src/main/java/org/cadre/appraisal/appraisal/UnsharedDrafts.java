package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.party.Party;

/** Answers what about somebody is being written by their appraiser and not given yet, without saying what it is. */
@ApplicationScoped
public class UnsharedDrafts {

    private final Appraisals appraisals;

    UnsharedDrafts(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    /** The appraisals of a person whose draft the appraiser has neither shared nor signed. */
    public Set<UUID> about(UUID person) {
        return appraisals.list("parties.personId = ?1", person).stream()
                .filter(appraisal -> appraisal.state().writer().equals(Optional.of(Party.APPRAISER)))
                .filter(appraisal -> !appraisal.course().isShared())
                .map(Appraisal::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
