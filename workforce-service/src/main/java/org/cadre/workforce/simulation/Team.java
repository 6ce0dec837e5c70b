package org.cadre.workforce.simulation;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/** People, or places to sit, that serve one station or several. Whoever ends a shift finishes the service begun. */
public record Team(String name, List<Shift> shifts) {

    public Team {
        Quantity.name("name", name);
        shifts = List.copyOf(shifts);
        if (shifts.isEmpty() || shifts.getFirst().from() != 0) {
            throw DomainException.invalidField(
                    "shifts",
                    "shifts-not-from-opening",
                    "The first shift begins at minute 0; give it staff 0 if %s comes later".formatted(name));
        }
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).from() <= shifts.get(i - 1).from()) {
                throw DomainException.invalidField("shifts", "shifts-out-of-order", "Each shift begins after the last");
            }
        }
    }

    public static Team of(String name, int staff) {
        return new Team(name, List.of(new Shift(0, staff)));
    }

    /** The same shifts in the same proportion, with so many on the largest. */
    public Team withPeak(int staff) {
        return new Team(
                name,
                shifts.stream()
                        .map(shift -> new Shift(shift.from(), Math.ceilDiv(shift.staff() * staff, Math.max(1, peak()))))
                        .toList());
    }

    public int peak() {
        return shifts.stream().mapToInt(Shift::staff).max().orElseThrow();
    }

    /** Minutes on duty of all together, from opening until then. */
    public double minutesUntil(double end) {
        var minutes = 0.0;
        for (int i = 0; i < shifts.size(); i++) {
            var until = i + 1 < shifts.size() ? Math.min(end, shifts.get(i + 1).from()) : end;
            minutes += shifts.get(i).staff() * Math.max(0, until - shifts.get(i).from());
        }
        return minutes;
    }
}
