package org.cadre.local.sample;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Draws the people, organisation by organisation, managers before those they lead. */
final class Sample {

    private static final double LEAVERS = 0.02;
    private static final double ENTRY_LEVEL = 0.2;
    private static final String ENTRY_STAGE = "FUNDAMENTAL";

    private final StaffSample plan;
    private final boolean leavers;
    private final Headcounts headcounts;
    private final Names names = Names.fromResources();
    private final SampleNumbers numbers;

    Sample(StaffSample plan, Staffing staffing, boolean leavers) {
        this.plan = plan;
        this.leavers = leavers;
        this.headcounts = Headcounts.of(plan.people(), staffing);
        this.numbers = new SampleNumbers(plan.seed());
    }

    void writeTo(Consumer<StaffRow> rows) {
        var before = 0;
        for (var organisation : plan.organisations()) {
            var random = new Random(plan.seed() * 31 + organisation.hashCode());
            var roster = Roster.of(headcounts.of(organisation), random);
            for (var place = 0; place < roster.size(); place++) {
                rows.accept(row(organisation, roster, place, before, random));
            }
            before += roster.size();
        }
    }

    private StaffRow row(String organisation, List<Roster.Place> roster, int place, int before, Random random) {
        var hierarchy = new Hierarchy(roster.size());
        var group = roster.get(place).group();
        var fte = roster.get(place).fte();
        var leads = hierarchy.leads(place);
        var career = Career.drawn(random, plan.today(), leavers && !leads && random.nextDouble() < LEAVERS);
        var drawn = new StaffRow(
                organisation,
                numbers.employee(place),
                numbers.staffUid(before + place),
                names.first(random),
                names.last(random),
                career.birth(),
                numbers.position(place),
                group.title(),
                band(group, hierarchy, place, random),
                stage(hierarchy, place, random),
                fte * group.fullTimeHours(),
                fte,
                hierarchy.hasManager(place) ? numbers.employee(hierarchy.managerOf(place)) : "",
                career.start(),
                career.end());
        return reserved(drawn, roster.size() - 1 - place);
    }

    private static String band(StaffGroup group, Hierarchy hierarchy, int place, Random random) {
        if (hierarchy.leads(place) && group != StaffGroup.MEDICAL_AND_DENTAL) {
            return hierarchy.band(place);
        }
        return group.bands().quantile(random.nextDouble());
    }

    private static String stage(Hierarchy hierarchy, int place, Random random) {
        if (hierarchy.leads(place)) {
            return hierarchy.stage(place);
        }
        return random.nextDouble() < ENTRY_LEVEL ? ENTRY_STAGE : "";
    }

    private StaffRow reserved(StaffRow drawn, int placeFromTheEnd) {
        if (!plan.demoUsers() || !drawn.organisation().equals(ReservedPerson.ORGANISATION)) {
            return drawn;
        }
        return ReservedPerson.at(placeFromTheEnd).map(drawn::as).orElse(drawn);
    }
}
