package org.cadre.workforce.forecast.audit;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Unit;

/** Whole people by cell. */
final class People {

    private People() {}

    static boolean areWhole(Cells heads) {
        for (int cell = 0; cell < heads.size(); cell++) {
            if (!isWhole(heads.at(cell))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(double heads) {
        return heads == Math.rint(heads) && heads <= Integer.MAX_VALUE;
    }

    /** The opening stock, which must have been counted. */
    static int[] counted(Unit unit) {
        var people = new int[unit.opening().size()];
        for (int cell = 0; cell < people.length; cell++) {
            double heads = unit.opening().at(cell);
            if (!isWhole(heads)) {
                throw DomainException.invalidField(
                        "opening",
                        "people-not-whole",
                        "opening holds %s people in a cell of %s, %s; an audit counts whole people"
                                .formatted(heads, unit.organisation(), unit.group()));
            }
            people[cell] = (int) heads;
        }
        return people;
    }

    static int count(int[] people) {
        int sum = 0;
        for (var heads : people) {
            sum += heads;
        }
        return sum;
    }

    /** In full-time equivalents. */
    static double weighed(int[] people, Cells participation, double factor) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int cell = 0;
        for (; cell + 3 < people.length; cell += 4) {
            first += people[cell] * participation.at(cell);
            second += people[cell + 1] * participation.at(cell + 1);
            third += people[cell + 2] * participation.at(cell + 2);
            fourth += people[cell + 3] * participation.at(cell + 3);
        }
        for (; cell < people.length; cell++) {
            first += people[cell] * participation.at(cell);
        }
        return factor * ((first + second) + (third + fourth));
    }

    /** Writes everybody a year older; who is of the highest age stays in it. */
    static void older(int[] before, int[] after, int ages) {
        for (int from = 0; from < before.length; from += ages) {
            int oldest = before[from + ages - 1];
            System.arraycopy(before, from, after, from + 1, ages - 1);
            after[from] = 0;
            after[from + ages - 1] += oldest;
        }
    }
}
