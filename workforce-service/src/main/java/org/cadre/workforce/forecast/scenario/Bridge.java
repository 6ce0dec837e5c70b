package org.cadre.workforce.forecast.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Account;
import org.cadre.workforce.forecast.stock.Course;
import org.cadre.workforce.forecast.stock.Route;

/**
 * From the staff of an opening to those of a closing, as an account: joiners by route, less leavers by reason, and what
 * the change of full-time equivalents a head makes. The parts sum to the whole.
 *
 * @param opening in heads
 * @param closing in heads
 * @param participation full-time equivalents that came or went because people work longer or shorter hours
 * @param change of full-time equivalents between the ends of the first and the last step
 */
public record Bridge(
        double opening,
        Map<Route, Double> joined,
        Map<Risk, Double> left,
        double closing,
        double participation,
        double change) {

    public Bridge {
        joined = Map.copyOf(joined);
        left = Map.copyOf(left);
    }

    public static Bridge of(Course course) {
        var joined = new EnumMap<Route, Double>(Route.class);
        var left = new EnumMap<Risk, Double>(Risk.class);
        for (Account account : course.accounts()) {
            account.joined().forEach((route, heads) -> joined.merge(route, heads, Double::sum));
            account.left().forEach((risk, heads) -> left.merge(risk, heads, Double::sum));
        }
        var first = course.figures().getFirst();
        var last = course.figures().getLast();
        double before = first.heads() == 0 ? 0 : first.fte() / first.heads();
        return new Bridge(
                course.accounts().getFirst().opening(),
                joined,
                left,
                course.accounts().getLast().closing(),
                last.fte() - before * last.heads(),
                last.fte() - first.fte());
    }

    /** What the parts miss of the closing: nothing but the rounding of the last digits. */
    public double missing() {
        return opening + sum(List.copyOf(joined.values())) - sum(List.copyOf(left.values())) - closing;
    }

    private static double sum(List<Double> parts) {
        return parts.stream().mapToDouble(Double::doubleValue).sum();
    }
}
