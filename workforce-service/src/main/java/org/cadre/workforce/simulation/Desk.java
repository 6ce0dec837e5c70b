package org.cadre.workforce.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/** A station while a day runs. */
final class Desk implements Place, Timed {

    private final int index;
    private final Station station;
    private final Day day;
    private final People people;
    private final Line line;
    private final Crew crew;
    private final Place next;
    private final long stream;
    private final StationTally tally;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Crew> heldBack = new ArrayList<>();
    /** Who has waited for others as long as anybody may. */
    private final BitSet overdue = new BitSet();

    private IntConsumer waiting = who -> {};

    private record Block(Line line, int whileMoreThan) {}

    Desk(int index, Station station, Day day, Crew crew, Place next) {
        this.index = index;
        this.station = station;
        this.day = day;
        this.crew = crew;
        this.next = next;
        people = day.people();
        line = new Line(people, station.urgentFirst());
        stream = day.draws().of(station.name());
        tally = new StationTally(station.acceptableWait());
        crew.staffs(this);
    }

    String name() {
        return station.name();
    }

    /** From now on it pauses while too many wait at the other, and is asked again when fewer do. */
    void pausesWhile(Desk other, int moreThan) {
        blocks.add(new Block(other.line, moreThan));
        other.heldBack.add(crew);
    }

    /** From now on whoever has to wait here is told to it. */
    void tells(IntConsumer limit) {
        waiting = waiting.andThen(limit);
    }

    @Override
    public void comes(int who) {
        people.waitingSince[who] = day.now();
        people.waitsAt[who] = index;
        line.join(who);
        crew.callNext();
        tally.waiting(day.now(), line.length());
        if (people.waitsAt[who] == index) {
            waiting.accept(who);
        }
    }

    @Override
    public void isDone(int who) {
        crew.isFreeAfter(tally.ends(day.now(), people.waitingSince[who]));
        goOn(who);
        crew.callNext();
    }

    /** All of a batch, in the order in which they were called. */
    private void goOn(int first) {
        var who = first;
        while (who != Line.NOBODY) {
            var companion = people.companion[who];
            people.companion[who] = Line.NOBODY;
            next.comes(who);
            who = companion;
        }
    }

    /** Somebody has waited long enough for others; who has been called or is gone waits no longer. */
    void isOverdue(int who) {
        if (people.waitsAt[who] == index) {
            overdue.set(who);
            crew.callNext();
        }
    }

    boolean isReady() {
        if (line.length() < station.batch().size() && overdue.isEmpty()) {
            return false;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).line().length() > blocks.get(i).whileMoreThan()) {
                return false;
            }
        }
        return true;
    }

    double waitingSince() {
        return people.waitingSince[line.next()];
    }

    /** Calls the next, as many as are served together; the crew has set somebody free for them. */
    void serve() {
        var first = call();
        var last = first;
        for (int called = 1; called < station.batch().size() && line.length() > 0; called++) {
            people.companion[last] = call();
            last = people.companion[last];
        }
        day.agenda().note(day.now() + day.minutes(station.service(), stream, first, 0), index, first);
        for (int who = first; who != Line.NOBODY; who = people.companion[who]) {
            waitsNoLonger(who);
        }
    }

    /** While served, the column says since when. */
    private int call() {
        var who = line.call();
        tally.begins(day.now() - people.waitingSince[who], people.urgency[who]);
        people.waitingSince[who] = day.now();
        return who;
    }

    /** Somebody has lost patience. Answers whether they were still waiting here; who has been called stays. */
    boolean loses(int who) {
        if (people.waitsAt[who] != index) {
            return false;
        }
        line.leave(who);
        tally.givesUp();
        waitsNoLonger(who);
        return true;
    }

    private void waitsNoLonger(int who) {
        people.waitsAt[who] = People.NOWHERE;
        overdue.clear(who);
        tally.waiting(day.now(), line.length());
        for (int i = 0; i < heldBack.size(); i++) {
            heldBack.get(i).callNext();
        }
    }

    StationFigures figures(double end) {
        return tally.figures(station.name(), end);
    }
}
