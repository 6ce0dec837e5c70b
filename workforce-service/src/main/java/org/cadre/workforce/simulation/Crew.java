package org.cadre.workforce.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A team while a day runs. Of those waiting at its stations it calls whoever has waited longest. */
final class Crew implements Timed {

    private static final int NONE = -1;

    private final int index;
    private final Team team;
    private final Day day;
    private final List<Desk> desks = new ArrayList<>();
    private int staff;
    private int busy;
    private double busyMinutes;
    private boolean calling;

    Crew(int index, Team team, Day day) {
        this.index = index;
        this.team = team;
        this.day = day;
    }

    /** In order of their names, so that of two who came at the same time always the same one is called. */
    void staffs(Desk desk) {
        desks.add(desk);
        desks.sort(Comparator.comparing(Desk::name));
    }

    void begin() {
        for (int shift = 0; shift < team.shifts().size(); shift++) {
            day.agenda().note(team.shifts().get(shift).from(), index, shift);
        }
    }

    /** A shift begins. */
    @Override
    public void isDone(int shift) {
        staff = team.shifts().get(shift).staff();
        callNext();
    }

    /** Calls as many as it can. Asked again while it calls, it is at it already and looks once more by itself. */
    void callNext() {
        if (calling) {
            return;
        }
        calling = true;
        for (var next = nextDesk(); next != NONE; next = nextDesk()) {
            busy++;
            desks.get(next).serve();
        }
        calling = false;
    }

    void isFreeAfter(double minutes) {
        busy--;
        busyMinutes += minutes;
    }

    TeamFigures figures(double end) {
        return new TeamFigures(team.name(), busyMinutes, team.minutesUntil(end));
    }

    private int nextDesk() {
        var longest = NONE;
        for (int i = 0; busy < staff && i < desks.size(); i++) {
            if (desks.get(i).isReady() && (longest == NONE || hasWaitedLonger(i, longest))) {
                longest = i;
            }
        }
        return longest;
    }

    private boolean hasWaitedLonger(int desk, int other) {
        return desks.get(desk).waitingSince() < desks.get(other).waitingSince();
    }
}
