package org.cadre.appraisal.boardrecord;

import java.time.LocalDate;
import java.util.Optional;

/**
 * To which day records of a board member are kept, that day included.
 *
 * @param keptToAge up to the birthday on which the person becomes so old
 * @param yearsAfterLastSeat but at least so many years after the last day in the last seat
 * @param youngestMember how old a member was at least on the last day in a seat, where no birth date is known
 */
record RetentionRules(int keptToAge, int yearsAfterLastSeat, int youngestMember) {

    /** The last day on which they are kept; on the day after they go. */
    LocalDate lastDay(LocalDate leftOn, Optional<LocalDate> bornOn) {
        var birthday = birthday(bornOn.orElseGet(() -> leftOn.minusYears(youngestMember)));
        var afterSeat = leftOn.plusYears(yearsAfterLastSeat);
        return birthday.isAfter(afterSeat) ? birthday : afterSeat;
    }

    /** Whether somebody who was born on this day may sit on a board on that one. */
    boolean isOldEnough(LocalDate bornOn, LocalDate today) {
        return !bornOn.plusYears(youngestMember).isAfter(today);
    }

    /** Who was born on 29 February becomes older on 1 March where there is none. */
    private LocalDate birthday(LocalDate bornOn) {
        var day = bornOn.plusYears(keptToAge);
        return day.getDayOfMonth() < bornOn.getDayOfMonth() ? day.plusDays(1) : day;
    }
}
