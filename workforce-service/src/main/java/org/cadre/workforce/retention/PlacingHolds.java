package org.cadre.workforce.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Places and releases legal holds. */
@ApplicationScoped
class PlacingHolds {

    private final Retentions retentions;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    PlacingHolds(Retentions retentions, Ledger ledger, Ids ids, BusinessCalendar calendar) {
        this.retentions = retentions;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    LegalHold place(Standing standing, String reason, String reference, Actor by) {
        var hold = new LegalHold(ids.next(), standing.person().personId(), reason, reference, by.id(), now());
        standing.retention().holdPlaced();
        retentions.add(hold);
        retentions.keep(standing.retention());
        ledger.record(standing.act("place-hold"));
        return hold;
    }

    void release(Standing standing, LegalHold hold, Actor by) {
        hold.release(by.id(), now());
        standing.retention().holdReleased();
        retentions.keep(standing.retention());
        ledger.record(standing.act("release-hold"));
    }

    /** As exact as the view is after it was kept. */
    private Instant now() {
        return calendar.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
