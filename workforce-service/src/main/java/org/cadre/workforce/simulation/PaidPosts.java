package org.cadre.workforce.simulation;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;
import org.cadre.workforce.queueing.Shrinkage;

/**
 * What a team takes on the payroll: the way from the staff of a day to the establishment.
 *
 * @param hoursOnDuty a week, of the whole team, until the last one has left
 * @param onTask whole-time posts for those hours, if nobody were ever away
 * @param paid whole-time posts with leave, sickness and training covered
 */
public record PaidPosts(String team, double hoursOnDuty, double onTask, double paid) {

    /**
     * A week of work.
     *
     * @param daysOpen on which the centre has such a day
     * @param contractHours of one whole-time post; 37.5 under Agenda for Change
     */
    public record Week(double daysOpen, double contractHours) {

        private static final int DAYS = 7;
        private static final int HOURS = 24 * DAYS;

        public Week {
            upTo("daysOpen", DAYS, Quantity.positive("daysOpen", daysOpen));
            upTo("contractHours", HOURS, Quantity.positive("contractHours", contractHours));
        }

        private static void upTo(String field, int most, double value) {
            if (value > most) {
                throw DomainException.invalidField(
                        field,
                        "quantity-out-of-range",
                        "%s must be at most %d: a week has no more".formatted(field, most));
            }
        }
    }

    /** For the mean day of a study: who stays after closing is paid for it. */
    public static PaidPosts of(Study study, String team, Week week, Shrinkage shrinkage) {
        var known = study.centre().team(team);
        var minutes = study.ofTeam(known.name(), TeamFigures::minutesOnDuty).mean();
        var hours = minutes / 60 * week.daysOpen();
        var onTask = hours / week.contractHours();
        return new PaidPosts(team, hours, onTask, shrinkage.paidFor(onTask));
    }
}
