package org.cadre.appraisal.checkin;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadre.kit.problem.DomainException;

/** All check-ins of one appraisal, in the order in which they were written down. */
@Embeddable
public class CheckIns {

    @ElementCollection
    @CollectionTable(name = "appraisal_check_in", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "position")
    private List<CheckIn> checkIns = new ArrayList<>();

    /** A check-in lies between the first day of the cycle and today, both included. */
    public void add(CheckIn checkIn, LocalDate cycleStartsOn, LocalDate today) {
        if (checkIn.heldOn().isAfter(today)) {
            throw DomainException.invalidField("heldOn", "check-in-in-future", "Today is %s".formatted(today));
        }
        if (checkIn.heldOn().isBefore(cycleStartsOn)) {
            throw DomainException.invalidField(
                    "heldOn", "check-in-before-cycle", "The cycle starts on %s".formatted(cycleStartsOn));
        }
        checkIns.add(checkIn);
    }

    public List<CheckIn> all() {
        return List.copyOf(checkIns);
    }
}
