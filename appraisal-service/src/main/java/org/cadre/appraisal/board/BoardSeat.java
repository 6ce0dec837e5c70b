package org.cadre.appraisal.board;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/** Somebody's seat on a board, from a day to a day, both included. It ends once and is never taken back. */
@Entity
@CheckReturnValue
class BoardSeat {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private String body;
    private UUID personId;

    @Embedded
    private BoardRole role;

    private LocalDate startsOn;
    private LocalDate endsOn;

    protected BoardSeat() {}

    BoardSeat(UUID id, String organisation, String body, UUID personId, BoardRole role, LocalDate startsOn) {
        this.id = id;
        this.organisation = organisation;
        this.body = body;
        this.personId = personId;
        this.role = role;
        this.startsOn = startsOn;
    }

    /** The last day may lie ahead; it is not before the first. One that was announced may come earlier. */
    SeatEnded end(LocalDate lastDay) {
        if (endsOn != null && !lastDay.isBefore(endsOn)) {
            throw DomainException.conflict("seat-already-ended", "This seat ends on %s".formatted(endsOn));
        }
        if (lastDay.isBefore(startsOn)) {
            throw DomainException.invalidField(
                    "endsOn", "seat-ends-before-start", "The seat starts on %s".formatted(startsOn));
        }
        endsOn = lastDay;
        return new SeatEnded(known());
    }

    KnownSeat known() {
        return new KnownSeat(id, organisation, body, personId, role, startsOn, endsOn);
    }

    long version() {
        return version;
    }
}
