package org.cadre.talent.advert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * How an advert ended.
 *
 * @param note the words of whoever closed it by hand, for everybody to read; otherwise a sentence of ours
 */
@Embeddable
record Closure(
        @Column(name = "closed_on") LocalDate on,

        @Column(name = "close_reason") @Enumerated(EnumType.STRING)
        CloseReason reason,

        @Column(name = "close_note") String note) {

    static Closure byHand(LocalDate on, String note) {
        return new Closure(on, CloseReason.BY_HAND, note);
    }

    static Closure byDate(LocalDate on) {
        return new Closure(on, CloseReason.CLOSING_DATE, "The closing date has passed");
    }

    static Closure byFilling(LocalDate on) {
        return new Closure(on, CloseReason.FILLED, "The post was filled");
    }
}
