package org.cadre.workforce.simulation;

import java.util.List;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.simulation.Step.Way;

/** A branch while a day runs. */
final class Fork implements Place {

    private final List<Way> ways;
    private final List<Place> places;
    private final long stream;
    private final People people;

    /** Places are those the ways lead to, in their order. */
    Fork(Branch branch, List<Place> places, Day day) {
        ways = branch.ways();
        this.places = places;
        stream = day.draws().of(branch.name());
        people = day.people();
    }

    @Override
    public void comes(int who) {
        places.get(wayOf(who)).comes(who);
    }

    /** By one number of theirs: the first way takes the lowest, and the last all that is left, whatever rounding. */
    private int wayOf(int who) {
        var left = Draws.uniform(Draws.both(stream, people.streams[who]), 0);
        var way = 0;
        while (way < ways.size() - 1 && left >= ways.get(way).share()) {
            left -= ways.get(way++).share();
        }
        return way;
    }
}
