package org.cadre.appraisal.boardappraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.board.KnownSeat;
import org.cadre.appraisal.board.KnownSeats;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;

/** Board members of the kinds of body that the board member appraisal framework is for, by the reference data of the year. */
@ApplicationScoped
class FrameworkMembers {

    private record Body(String name, boolean appraisalFramework) {}

    private final ReferenceData reference;
    private final KnownSeats seats;
    private final BusinessCalendar calendar;

    FrameworkMembers(ReferenceData reference, KnownSeats seats, BusinessCalendar calendar) {
        this.reference = reference;
        this.seats = seats;
        this.calendar = calendar;
    }

    /** Who sat on such a board of an organisation on a day of the year, up to today. */
    Set<UUID> in(AppraisalYear year, String organisation) {
        var bodies = bodiesOf(year);
        return seats.directorsIn(year, organisation, calendar.today()).stream()
                .filter(seat -> bodies.contains(seat.body()))
                .map(KnownSeat::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> bodiesOf(AppraisalYear year) {
        return reference.on(year.firstDay(), "board-bodies", Body.class).stream()
                .filter(item -> item.body().appraisalFramework())
                .map(item -> item.code())
                .collect(Collectors.toUnmodifiableSet());
    }
}
