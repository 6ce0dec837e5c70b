package org.cadre.training.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.training.dispensation.GrantedDispensations.Granted;
import org.cadre.training.qualification.HeldQualifications.Held;

/** Everything about one person that the gate asks for. */
record LearningRecord(
        Optional<LocalDate> inductionCompletedOn, List<Held> qualifications, List<Granted> dispensations) {

    boolean hasInductionBy(LocalDate day) {
        return inductionCompletedOn.filter(done -> !done.isAfter(day)).isPresent();
    }

    Stream<Held> qualificationsFor(String stage) {
        return qualifications.stream().filter(held -> held.stage().equals(stage));
    }

    Stream<Granted> dispensationsFrom(String stage) {
        return dispensations.stream().filter(granted -> granted.stage().equals(stage));
    }
}
