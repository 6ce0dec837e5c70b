package org.cadre.workforce.planning.run;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.uncertainty.Line;

/**
 * A sum of staff that a run tells figures of.
 *
 * @param name its own
 * @param scope whose staff it is
 * @param staff what the engine is to add up
 */
record RunSum(String name, RunScope scope, List<Unit> staff, Money money) {

    /**
     * What is known of money.
     *
     * @param funded whether it is known what there is money for
     * @param covered whether bank and agency staff work besides
     * @param costs the staff as what they cost; none where their pay is not known
     */
    record Money(boolean funded, boolean covered, List<Unit> costs) {

        Money {
            costs = List.copyOf(costs);
        }
    }

    RunSum {
        staff = List.copyOf(staff);
    }

    /** Of others: it has costs where each of them has, and an establishment where each has. */
    static RunSum of(String name, RunScope scope, List<RunSum> parts) {
        boolean paid = parts.stream().allMatch(RunSum::isPaid);
        var money = new Money(
                parts.stream().allMatch(RunSum::isFunded),
                parts.stream().anyMatch(RunSum::isCovered),
                parts.stream()
                        .filter(part -> paid)
                        .flatMap(part -> part.money().costs().stream())
                        .toList());
        var staff = parts.stream().flatMap(part -> part.staff().stream()).toList();
        return new RunSum(name, scope, staff, money);
    }

    boolean isFunded() {
        return money.funded();
    }

    boolean isCovered() {
        return money.covered();
    }

    boolean isPaid() {
        return !money.costs().isEmpty();
    }

    /** The same in pounds. It has the name of the other, and so its luck: who is dear is not there by another chance. */
    Line costLine() {
        return line(money.costs());
    }

    /** As the engine takes it. Units are told apart by which they are: bands of a group have its name. */
    Line line() {
        return line(staff);
    }

    private Line line(List<Unit> units) {
        var held = Collections.newSetFromMap(new IdentityHashMap<Unit, Boolean>());
        held.addAll(units);
        return new Line(name, held::contains);
    }

    boolean isTotal() {
        return scope.equals(RunScope.ALL);
    }

    /** Whether it is one staff group of one organisation: its surplus could fill every vacant post in it. */
    boolean isOfOneGroup() {
        return scope.group() != null && scope.band() == null && staff.size() == 1;
    }

    /** What all of it has of something. */
    double sum(ToDoubleFunction<Unit> part) {
        return staff.stream().mapToDouble(part).sum();
    }

    /** The same, in pounds. */
    double costs(ToDoubleFunction<Unit> part) {
        return money.costs().stream().mapToDouble(part).sum();
    }
}
