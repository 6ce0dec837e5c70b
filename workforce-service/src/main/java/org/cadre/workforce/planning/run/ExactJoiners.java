package org.cadre.workforce.planning.run;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Filling;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Unit;

/** Those who join where every person is drawn: what it takes to draw them, and whether whole numbers hold them all. */
record ExactJoiners(List<Unit> units, Horizon horizon) {

    /** With what is uncertain there may be twenty times as many. */
    private static final double MOST_PEOPLE = 100_000_000;

    void requireBounded(RunQuestion question) {
        RunMode.requireDrawable("Ages of those who join (%d), steps (%d) and draws", ages(), horizon.steps(), question);
        units.forEach(this::requireCountable);
    }

    /** One draw for each age that any of them may have. */
    private long ages() {
        return units.stream()
                .mapToLong(unit -> intakes(unit).count() * unit.shape().ages())
                .sum();
    }

    private void requireCountable(Unit unit) {
        double opening = unit.opening().sum();
        double joining = intakes(unit).mapToDouble(this::heads).sum();
        if (opening + joining > MOST_PEOPLE) {
            throw DomainException.invalidField(
                    "mode",
                    "run-too-large",
                    "%s has %.0f people in post and up to %.0f who join; one by one at most %.0f of a group are drawn: ask with mode EXPECTED, or for fewer years"
                            .formatted(unit.group(), opening, joining, MOST_PEOPLE));
        }
    }

    private double heads(Intake intake) {
        return IntStream.range(0, horizon.steps())
                .mapToDouble(intake.heads()::at)
                .sum();
    }

    private static Stream<Intake> intakes(Unit unit) {
        var joiners = unit.flows().joiners();
        return Stream.concat(
                joiners.intakes().stream(), joiners.fillings().stream().map(Filling::intake));
    }
}
