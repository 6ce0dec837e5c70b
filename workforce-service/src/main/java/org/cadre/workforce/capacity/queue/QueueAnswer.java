package org.cadre.workforce.capacity.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.cadre.workforce.queueing.Formula;

/**
 * What the formulas say. All figures are rounded to six decimal places.
 *
 * @param steady whether the servers keep up; if not, nobody can say how long people wait, because it grows for ever
 * @param utilisation the load: share of its time that a server is busy, and 1 or more where they cannot keep up
 * @param capacityPerHour how many the servers finish in an hour if they never stand idle
 * @param growthPerHour how many more wait after each hour; only where they cannot keep up
 * @param serversNeeded the fewest who keep up; people may still wait long
 * @param waits only where the servers keep up
 * @param staffing only where a target was set
 * @param paidPosts whole-time posts for those of the staffing, or else for the servers, with absence covered, for the hours
 *     of one post; only with shrinkage
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueAnswer(
        Formula formula,
        boolean steady,
        BigDecimal utilisation,
        BigDecimal capacityPerHour,
        BigDecimal growthPerHour,
        int serversNeeded,
        QueueWaits waits,
        QueueStaffing staffing,
        BigDecimal paidPosts,
        String inWords) {

    /**
     * How long people wait.
     *
     * @param waitMinutes until service begins, on average
     * @param stayMinutes until service ends, on average
     * @param waiting people in the queue, on average
     * @param present people waiting or being served, on average
     * @param mustWait share who do not begin at once; only for the formula M_M_C
     * @param empty share of time that nobody is there; only for the formula M_M_C
     * @param withinTarget share who begin within the time of the target; only where one was set
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record QueueWaits(
            BigDecimal waitMinutes,
            BigDecimal stayMinutes,
            BigDecimal waiting,
            BigDecimal present,
            BigDecimal mustWait,
            BigDecimal empty,
            BigDecimal withinTarget) {}

    /**
     * The smallest number who keep the target; one fewer would not.
     *
     * @param share who begin within the time of the target
     */
    public record QueueStaffing(int servers, BigDecimal share, BigDecimal utilisation, BigDecimal waitMinutes) {}
}
