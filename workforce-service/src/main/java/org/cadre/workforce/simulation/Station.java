package org.cadre.workforce.simulation;

import java.util.List;
import java.util.stream.Stream;
import org.cadre.workforce.quantity.Quantity;

/**
 * A place where people wait for somebody to serve them.
 *
 * @param team who serves here, and elsewhere too if the team does
 * @param urgentFirst whether the more urgent are called first; else it goes by arrival
 * @param pauses when it calls nobody, because it is full further on
 * @param patience of those who wait
 * @param batch how many are served together
 * @param acceptableWait minutes; a longer wait counts against it, and so does everybody who gives up
 */
public record Station(
        String name,
        String team,
        Distribution service,
        boolean urgentFirst,
        List<Pause> pauses,
        Patience patience,
        Batch batch,
        double acceptableWait,
        String next)
        implements Step {

    /** While more than so many wait there, nobody new is called here. Services begun go on. */
    public record Pause(String station, int whileMoreThan) {

        public Pause {
            Quantity.between("whileMoreThan", 0, Integer.MAX_VALUE, whileMoreThan);
        }
    }

    public Station {
        Quantity.name("name", name);
        Quantity.positive("service", service.meanDuration());
        Quantity.notNegative("acceptableWait", acceptableWait);
        pauses = List.copyOf(pauses);
    }

    public static Station of(String name, String team, Distribution service, String next) {
        return new Station(name, team, service, false, List.of(), new Patience.Endless(), Batch.ONE, 0, next);
    }

    public Station withUrgentFirst() {
        return new Station(name, team, service, true, pauses, patience, batch, acceptableWait, next);
    }

    public Station pausedWhile(String station, int moreThan) {
        var more = Stream.concat(pauses.stream(), Stream.of(new Pause(station, moreThan)))
                .toList();
        return new Station(name, team, service, urgentFirst, more, patience, batch, acceptableWait, next);
    }

    public Station withPatience(Distribution length, String exit) {
        var limited = new Patience.Limited(length, exit);
        return new Station(name, team, service, urgentFirst, pauses, limited, batch, acceptableWait, next);
    }

    public Station withAcceptableWait(double minutes) {
        return new Station(name, team, service, urgentFirst, pauses, patience, batch, minutes, next);
    }

    public Station withBatch(int size, double longestWait) {
        var together = new Batch(size, longestWait);
        return new Station(name, team, service, urgentFirst, pauses, patience, together, acceptableWait, next);
    }

    @Override
    public List<Way> ways() {
        return Stream.concat(Way.only(next).stream(), patience.waysOut().stream())
                .toList();
    }
}
