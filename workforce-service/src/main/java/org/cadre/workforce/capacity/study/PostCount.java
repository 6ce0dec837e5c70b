package org.cadre.workforce.capacity.study;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.queueing.Shrinkage;

/**
 * How many posts a study comes to, and how that was reckoned.
 *
 * @param fte whole-time posts to be paid, with absence covered
 * @param people at once on the largest shift; of a year's work those whom it needs
 * @param hoursPerWeek on duty, of all of them together
 * @param hoursPerPost that one whole-time post is paid for in a week
 * @param relief posts to be paid for each that is on duty, so that absence is covered
 * @param workingHoursPerYear that one of them is there, absence taken off; only of a year's work
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostCount(
        BigDecimal fte,
        BigDecimal people,
        BigDecimal hoursPerWeek,
        BigDecimal hoursPerPost,
        BigDecimal relief,
        BigDecimal workingHoursPerYear,
        String inWords) {

    /** As many as one proposal is about, at most. */
    static final BigDecimal MOST = new BigDecimal("100000");

    private static final int DECIMALS = 5;

    public PostCount {
        fte = fte.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (fte.signum() <= 0 || fte.compareTo(MOST) > 0) {
            throw DomainException.invalidField(
                    "studyId",
                    "posts-out-of-range",
                    "That comes to %s posts; one proposal is about 0.00001 to %s".formatted(fte, MOST));
        }
    }

    /** Of people who are on duty for so many hours a week together. */
    public static PostCount onDuty(int people, double hoursPerWeek, BigDecimal hoursPerPost, Shrinkage away) {
        double onDuty = hoursPerWeek / hoursPerPost.doubleValue();
        double relief = away.paidFor(1);
        double paid = away.paidFor(onDuty);
        return new PostCount(
                BigDecimal.valueOf(paid),
                BigDecimal.valueOf(people),
                Rounded.of(hoursPerWeek),
                hoursPerPost,
                Rounded.of(relief),
                null,
                String.format(
                        Locale.UK,
                        "%d on duty at once, %.1f hours a week of all together, are %.2f posts of %s hours. Times %.4f, so"
                                + " that leave, sickness and training are covered: %.2f posts.",
                        people,
                        hoursPerWeek,
                        onDuty,
                        hoursPerPost.toPlainString(),
                        relief,
                        paid));
    }

    /** Of a year's work, by people each of whom is there for so many hours of it. */
    public static PostCount ofYear(BigDecimal required, BigDecimal workingHours) {
        return new PostCount(
                required,
                required,
                null,
                null,
                null,
                workingHours,
                String.format(
                        Locale.UK,
                        "A year's work needs %.2f people, each of whom is there for %.1f hours of it, with leave and absence"
                                + " taken off: %.2f posts.",
                        required,
                        workingHours,
                        required));
    }
}
