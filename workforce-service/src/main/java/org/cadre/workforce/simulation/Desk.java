package org.cadre.workforce.simulation;

import java.util.ArrayList;
import java.util.List;

/** A station while a day runs. */
final class Desk implements Place, Timed {

    private final int index;
    private final Station station;
    private final Day day;
    private final Line line;
    private final Crew crew;
    private final Place next;
    private final long stream;
    private final StationTally tally;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Crew> heldBack = new ArrayList<>();

    private record Block(Line line, int whileMoreThan) {}

    Desk(int index, Station station, Day day, Crew crew, Place next) {
        this.index = index;
        this.station = station;
        this.day = day;
        this.crew = crew;
        this.next = next;
        line = new Line(day.people(), station.urgentFirst());
        stream = day.draws().of(station.name());
        tally = new StationTally(station.acceptableWait());
        crew.staffs(this);
    }

    String name() {
        return station.name();
    }

    /** From now on it pauses while too many wait at the other, and is asked again when somebody is called there. */
    void pausesWhile(Desk other, int moreThan) {
        blocks.add(new Block(other.line, moreThan));
        other.heldBack.add(crew);
    }

    @Override
    public void comes(int who) {
        day.people().waitingSince[who] = day.now();
        line.join(who);
        crew.callNext();
        tally.waiting(day.now(), line.length());
    }

    @Override
    public void isDone(int who) {
        crew.isFreeAfter(tally.ends(day.now(), day.people().waitingSince[who]));
        next.comes(who);
        crew.callNext();
    }

    boolean isReady() {
        if (line.length() == 0) {
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
        return day.people().waitingSince[line.next()];
    }

    /** Calls the next; the crew has set somebody free for it. While served, the column says since when. */
    void serve() {
        var who = line.call();
        tally.waiting(day.now(), line.length());
        tally.begins(day.now() - waitedSince(who), day.people().urgency[who]);
        day.agenda().note(day.now() + day.minutes(station.service(), stream, who), index, who);
        for (int i = 0; i < heldBack.size(); i++) {
            heldBack.get(i).callNext();
        }
    }

    StationFigures figures(double end) {
        return tally.figures(station.name(), end);
    }

    private double waitedSince(int who) {
        var since = day.people().waitingSince[who];
        day.people().waitingSince[who] = day.now();
        return since;
    }
}
