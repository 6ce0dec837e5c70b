package org.cadre.local.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The places of one organisation in the order of its hierarchy, leaders first. */
final class Roster {

    /** Someone of this staff group who works this part of full time. */
    record Place(StaffGroup group, double fte) {}

    private Roster() {}

    static List<Place> of(Map<StaffGroup, Integer> headcounts, Random random) {
        var places = new ArrayList<Place>();
        headcounts.forEach((group, count) -> {
            for (var i = 0; i < count; i++) {
                places.add(new Place(group, Contract.fte(i, count)));
            }
        });
        Collections.shuffle(places, random);
        places.sort((a, b) -> Boolean.compare(b.group().mayLead(), a.group().mayLead()));
        return places;
    }
}
