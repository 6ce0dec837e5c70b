package org.cadre.workforce.wisn;

import java.util.List;
import java.util.Locale;
import org.cadre.kit.problem.DomainException;

/** Everything one staff category does in a year in one place. */
public record Workload(
        WorkingTime time,
        List<HealthActivity> activities,
        List<CategoryAllowance> everybody,
        List<IndividualAllowance> individuals) {

    public Workload {
        activities = List.copyOf(activities);
        everybody = List.copyOf(everybody);
        individuals = List.copyOf(individuals);
        if (supportShare(everybody) >= 1) {
            throw DomainException.invalidField(
                    "everybody",
                    "wisn-no-time-for-patients",
                    String.format(
                            Locale.UK,
                            "Work of the whole category takes %.4f of its time: its shares must add up to less than 1",
                            supportShare(everybody)));
        }
        if (activities.stream().allMatch(activity -> activity.timesPerYear() == 0)) {
            throw DomainException.invalidField(
                    "activities", "wisn-no-workload", "At least one activity must have happened in the year");
        }
    }

    public StaffNeed need() {
        var basic = activities.stream()
                .mapToDouble(activity -> activity.staff(time))
                .sum();
        var individual =
                individuals.stream().mapToDouble(IndividualAllowance::hours).sum() / time.hours();
        return new StaffNeed(basic, 1 / (1 - supportShare(everybody)), individual);
    }

    private static double supportShare(List<CategoryAllowance> everybody) {
        return everybody.stream().mapToDouble(CategoryAllowance::shareOfTime).sum();
    }
}
