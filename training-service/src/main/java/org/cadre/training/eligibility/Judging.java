package org.cadre.training.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.training.dispensation.GrantedDispensations;
import org.cadre.training.induction.CompletedInductions;
import org.cadre.training.qualification.HeldQualifications;

/** Says the verdict on a person. The API and the published event ask the same question here. */
@ApplicationScoped
class Judging {

    private final Rulebook rulebook;
    private final CompletedInductions inductions;
    private final HeldQualifications qualifications;
    private final GrantedDispensations dispensations;

    Judging(
            Rulebook rulebook,
            CompletedInductions inductions,
            HeldQualifications qualifications,
            GrantedDispensations dispensations) {
        this.rulebook = rulebook;
        this.inductions = inductions;
        this.qualifications = qualifications;
        this.dispensations = dispensations;
    }

    /** For every stage, from the first one up. */
    List<Verdict> verdictsOn(LocalDate day, UUID personId) {
        var learned = learned(personId);
        return rulebook.stagesOn(day).stream()
                .map(stage -> new Gate(stage, rulebook.rulesOf(stage), learned).verdictOn(day))
                .toList();
    }

    Verdict verdictOn(LocalDate day, UUID personId, String stage) {
        return new Gate(stage, rulebook.rulesOf(stage), learned(personId)).verdictOn(day);
    }

    private LearningRecord learned(UUID personId) {
        return new LearningRecord(inductions.dayOf(personId), qualifications.of(personId), dispensations.of(personId));
    }
}
