package org.cadre.workforce.capacity.workload;

import java.util.Locale;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.capacity.workload.NewWisnStudy.WisnActivity;
import org.cadre.workforce.capacity.workload.NewWisnStudy.WisnWorkingTime;
import org.cadre.workforce.capacity.workload.WisnAnswer.WisnNeed;
import org.cadre.workforce.wisn.CategoryAllowance;
import org.cadre.workforce.wisn.HealthActivity;
import org.cadre.workforce.wisn.IndividualAllowance;
import org.cadre.workforce.wisn.StaffNeed;
import org.cadre.workforce.wisn.WorkingTime;
import org.cadre.workforce.wisn.Workload;

/** Puts a planner's year into the method and its answer into words. */
final class WisnCalculation {

    /** More than the NHS employs in one place; whole people are counted as far. */
    static final int MOST_PEOPLE = 100_000;

    private final NewWisnStudy asked;
    private final WorkingTime time;

    WisnCalculation(NewWisnStudy asked) {
        this.asked = asked;
        time = Located.at("workingTime", () -> time(asked.workingTime()));
    }

    WisnAnswer answer() {
        var need = workload().need();
        requireBounded(need);
        var comparison = need.comparedWith(asked.inPost().doubleValue());
        return new WisnAnswer(
                Rounded.of(time.hours()),
                asked.activities().stream().map(this::need).toList(),
                Rounded.of(need.basic()),
                Rounded.of(need.categoryFactor()),
                Rounded.of(need.individualFactor()),
                Rounded.of(need.required()),
                need.wholePeople(),
                Rounded.of(comparison.ratio()),
                Rounded.of(comparison.difference()),
                sum(need) + comparison.inWords());
    }

    private Workload workload() {
        return new Workload(
                time,
                asked.activities().stream().map(WisnCalculation::counted).toList(),
                asked.everybody().stream()
                        .map(work -> new CategoryAllowance(
                                work.name(), work.shareOfTime().doubleValue()))
                        .toList(),
                asked.individuals().stream()
                        .map(work -> new IndividualAllowance(
                                work.name(),
                                work.people().doubleValue(),
                                work.hoursPerYear().doubleValue()))
                        .toList());
    }

    private static void requireBounded(StaffNeed need) {
        if (need.required() > MOST_PEOPLE) {
            throw DomainException.invalidField(
                    "activities",
                    "wisn-too-large",
                    "So much work needs %.0f people; one study is about at most %d"
                            .formatted(need.required(), MOST_PEOPLE));
        }
    }

    private WisnNeed need(WisnActivity activity) {
        var standard = counted(activity).standardWorkload(time);
        var people = activity.timesPerYear().doubleValue() / standard;
        return new WisnNeed(activity.name(), Rounded.of(standard), Rounded.of(people));
    }

    private static HealthActivity counted(WisnActivity activity) {
        return new HealthActivity(
                activity.name(),
                activity.timesPerYear().doubleValue(),
                activity.hoursEach().doubleValue());
    }

    private static WorkingTime time(WisnWorkingTime year) {
        return new WorkingTime(
                year.daysPerWeek().doubleValue(),
                year.publicHolidays().doubleValue(),
                year.annualLeave().doubleValue(),
                year.sickLeave().doubleValue(),
                year.otherLeave().doubleValue(),
                year.hoursPerDay().doubleValue());
    }

    private String sum(StaffNeed need) {
        return String.format(
                Locale.UK,
                "One of them works %.1f hours a year. The counted work takes %.2f, times %.2f for what everybody does"
                        + " besides, and %.2f for what some do. ",
                time.hours(),
                need.basic(),
                need.categoryFactor(),
                need.individualFactor());
    }
}
