package org.cadre.workforce.forecast.goal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A market in which some limits do not hold: as much can be had as is wanted, and what takes time is there at once.
 *
 * @param places of these limits
 */
record Lifted(Market market, Set<Place> places) {

    Lifted {
        places = Set.copyOf(places);
    }

    static Lifted of(Market market, Collection<Place> places) {
        return new Lifted(market, Set.copyOf(places));
    }

    /** With as little missing as can be. */
    Solution leastMissing() {
        return programme(atOnce()).leastMissing();
    }

    /**
     * By how much each has to give way, all of them together. What has to come sooner does so by no more than is needed, and of
     * amounts as little is taken as will do then.
     *
     * @param least the mix that leaves least missing with none of them lifted
     * @param left that is missing with all of them lifted
     */
    List<Answer.Limit> givingWay(Collection<Place> inOrder, Solution least, double left) {
        var sooner = asLateAsWillDo(left);
        var amounts = inOrder.stream().filter(place -> !place.isLead()).toList();
        var enough = amounts.isEmpty()
                ? Optional.<Solution>empty()
                : Optional.of(programme(sooner).leastAt(amounts, left + market.slack()));
        return inOrder.stream()
                .map(place -> place.isLead()
                        ? limit(place, wanted(place, least), market.most(place) - sooner.most(place), left)
                        : limit(place, place.step(), enough.orElseThrow().at(place) - market.most(place), left))
                .toList();
    }

    private int wanted(Place lead, Solution least) {
        return least.firstMissing(market.options().get(lead.option()).after(0));
    }

    private Answer.Limit limit(Place place, int step, double more, double left) {
        return new Answer.Limit(kind(place), market.name(place), step, market.most(place), Math.max(0, more), left);
    }

    private static Answer.Kind kind(Place place) {
        if (place.isLead()) {
            return Answer.Kind.LEAD;
        }
        return place.isBudget() ? Answer.Kind.BUDGET : Answer.Kind.AMOUNT;
    }

    private Market atOnce() {
        var changed = market;
        for (var place : places) {
            changed = place.isLead() ? changed.after(place.option(), 0) : changed;
        }
        return changed;
    }

    /** One after the other, by halving. */
    private Market asLateAsWillDo(double left) {
        var changed = atOnce();
        for (var place : market.leads()) {
            if (places.contains(place)) {
                changed = asLateAsWillDo(place, changed, left);
            }
        }
        return changed;
    }

    private Market asLateAsWillDo(Place lead, Market atOnce, double left) {
        int enough = 0;
        int tooLate = market.options().get(lead.option()).lead();
        while (tooLate - enough > 1) {
            int middle = (enough + tooLate) / 2;
            var sooner = atOnce.after(lead.option(), middle);
            if (programme(sooner).leastMissing().missing() <= left + market.slack()) {
                enough = middle;
            } else {
                tooLate = middle;
            }
        }
        return atOnce.after(lead.option(), enough);
    }

    private LinearProgram programme(Market changed) {
        return new LinearProgram(changed, 0, places);
    }
}
