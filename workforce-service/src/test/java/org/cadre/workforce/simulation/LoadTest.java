package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.simulation.Small.OUT;

import java.util.List;
import org.cadre.workforce.simulation.Distribution.Normal;
import org.cadre.workforce.simulation.Step.Exit;
import org.junit.jupiter.api.Test;

class LoadTest {

    /** Times below nought are nought, so a service takes 1.994711 minutes of a normal one that would take 0 on average. */
    @Test
    void the_load_is_what_the_team_is_busy() {
        var centre = desk(new Source.AtRandom("people", 120, 600, 0, "desk"), new Normal(0, 5));

        var load = Load.heaviestFirst(centre).getFirst();
        var busy = Simulation.study(centre, 1, 400).ofTeam("clerk", TeamFigures::busyMinutes);

        assertThat(load.work()).isCloseTo(120 * 1.994711, within(1e-3));
        assertThat(busy.mean()).isCloseTo(load.work(), within(1.5 * busy.halfWidth()));
    }

    /** Somebody has to be there, however little there is to do. */
    @Test
    void hardly_any_work_takes_one() {
        var centre = desk(new Source.AtRandom("people", 1e-9, 600, 0, "desk"), new Normal(3, 1));

        assertThat(Load.heaviestFirst(centre).getFirst().staffFor(1)).isEqualTo(1);
    }

    private static Centre desk(Source source, Distribution service) {
        return new Centre(
                "desk",
                600,
                List.of(source),
                List.of(Team.of("clerk", 1)),
                List.of(Station.of("desk", "clerk", service, OUT), new Exit(OUT)));
    }
}
