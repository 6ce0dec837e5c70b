package org.cadre.acceptance.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadre.local.sample.StaffRow;

/** Staff come, move, go and are away while the cycle is open; the next extract brings it, and the cycle follows. */
final class Turnover {

    private final Employer employer;
    private final HeldYear year;
    private final Parts parts;

    Turnover(Employer employer, HeldYear year, Parts parts) {
        this.employer = employer;
        this.year = year;
        this.parts = parts;
    }

    /** The leader who will leave has met about aims that nobody has rated when the last day comes. */
    void leaderMeets() {
        var two = year.between(parts.leader(), employer.roll().managerOf(parts.leader()));
        two.meet(two.prepare());
    }

    void nextExtract() {
        var roll = employer.roll();
        var yesterday = employer.today().minusDays(1);
        var successor = parts.successor().employeeNumber();
        var rows = new ArrayList<StaffRow>();
        handedOn().forEach(report -> rows.add(roll.change(Extract.managedBy(report, successor))));
        rows.add(roll.change(Extract.moved(parts.mover(), employer.today(), successor)));
        for (var leaver : List.of(parts.leader(), parts.leaver())) {
            rows.add(roll.change(Extract.left(leaver, yesterday)));
            roll.stands(leaver, Roll.LEFT);
        }
        for (var newcomer : newcomers(successor)) {
            rows.add(newcomer);
            roll.add(newcomer);
        }
        employer.send(rows);
        employer.accounts().open(newcomers(successor));
    }

    /** One came yesterday and waits; the other came 90 days ago and is enrolled at once. */
    private List<StaffRow> newcomers(String manager) {
        var today = employer.today();
        return List.of(
                Extract.another(parts.mover(), "X0000002", manager, today.minusDays(1)),
                Extract.another(parts.mover(), "X0000003", manager, today.minusDays(90)));
    }

    void exclude() {
        var path = "/workforce/v1/people/%s/exclusions".formatted(employer.id(parts.away()));
        var from = Map.of(
                "organisation", employer.code(),
                "from", employer.today().toString(),
                "reason", "LONG_TERM_ABSENCE");
        employer.api().post(employer.hr(), path, from).expect(201);
        employer.roll().stands(parts.away(), Roll.EXCLUDED);
    }

    /** Another line manager changes no appraisal: HR hands over those of whom it would be expected. */
    void handOver() {
        var moved = new ArrayList<>(employer.roll().reportsOf(parts.successor()));
        for (var report : moved) {
            var appraisal = year.of(report);
            if (appraisal != null && !appraisal.appraiserId().equals(employer.id(parts.successor()))) {
                var taken = Map.of("appraiserId", employer.id(parts.successor()), "reason", "LINE_MANAGEMENT_CHANGED");
                employer.act(employer.hr(), "appraisals/" + appraisal.id(), "hand-over", taken);
            }
        }
    }

    private List<StaffRow> handedOn() {
        return employer.roll().reportsOf(parts.leader());
    }
}
