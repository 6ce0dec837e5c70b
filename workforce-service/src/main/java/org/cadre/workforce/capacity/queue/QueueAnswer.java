package org.cadre.workforce.capacity.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
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
 * @param paidPosts whole-time posts that keep those of the staffing on task for as many hours a week as one post has, with
 *     absence covered; without a staffing the servers, or those of {@code serversNeeded} where the servers cannot keep up.
 *     Only with shrinkage and without periods
 * @param priorities the most urgent first; only with priorities, where the servers keep up
 * @param day only with periods
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
        List<QueueClass> priorities,
        QueueDay day,
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

    /**
     * How long those of one priority wait.
     *
     * @param waitMinutes until service begins, on average
     * @param stayMinutes until service ends, on average
     * @param waiting of them in the queue, on average
     */
    public record QueueClass(String name, BigDecimal waitMinutes, BigDecimal stayMinutes, BigDecimal waiting) {}

    /**
     * The numbers who keep the target, period by period.
     *
     * @param most in the period that needs most
     * @param onTaskHours of all periods and all who serve in them
     * @param paidHours for those, with absence covered; only with shrinkage, and not in studies made before
     *     {@code queueing-3}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record QueueDay(
            List<QueuePeriod> periods, int most, BigDecimal onTaskHours, BigDecimal paidHours, String inWords) {}

    /**
     * One of them.
     *
     * @param fromMinute after the first period began
     * @param arrivalsPerHour what it is staffed for: the most of its own, of those of one service time earlier, and of as
     *     many as keep those busy who are still being served when it begins
     * @param servers none only where nobody comes and nobody is still there
     * @param simulate whether its servers are so busy that it leaves people for the next, which these formulas do not know
     */
    public record QueuePeriod(
            BigDecimal fromMinute, BigDecimal arrivalsPerHour, int servers, BigDecimal utilisation, boolean simulate) {}
}
