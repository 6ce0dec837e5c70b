package org.cadre.workforce.planning.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.scenario.Lever;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.planning.model.ModelGroup;
import org.cadre.workforce.planning.model.NewPlanningModel;

/** How much of a staff group the engine carries, with all levers that may reach it. Nothing of it is built to know that. */
public final class GroupSize {

    private final NewPlanningModel model;
    private final ModelGroup group;
    private final List<Lever> levers;
    private final Horizon horizon;
    private final long hazards;
    private final boolean first;
    private final Set<Object> kindsOfFamily;

    /**
     * With those of the levers that name the group, or none.
     *
     * @param families of the groups before it, with the kinds of joiners of each; its own is added
     */
    GroupSize(
            NewPlanningModel model,
            ModelGroup group,
            List<Lever> levers,
            Horizon horizon,
            Map<GroupFamily, Set<Object>> families) {
        this.model = model;
        this.group = group;
        this.levers = reaching(model, group, levers);
        this.horizon = horizon;
        var family = GroupFamily.of(group, this.levers);
        first = !families.containsKey(family);
        kindsOfFamily = families.computeIfAbsent(family, anew -> new HashSet<>());
        kindsOfFamily.addAll(kinds());
        hazards = risksPulled() == 0 ? 1 : changes();
    }

    private static List<Lever> reaching(NewPlanningModel model, ModelGroup group, List<Lever> levers) {
        var organisation = model.organisationOf(group);
        return levers.stream()
                .filter(lever -> isNamed(lever.selector().organisations(), organisation)
                        && isNamed(lever.selector().groups(), group.name()))
                .toList();
    }

    /** Whether what follows from its rates is computed for it, and not for one of its family that stands before it. */
    public boolean isFirst() {
        return first;
    }

    /** Once all groups are known: families of as many bands whose joiners count alike are asked for in the same memory. */
    public Alike alike() {
        return new Alike(bands(), Set.copyOf(kindsOfFamily));
    }

    /** What such families have in common. */
    public record Alike(int bands, Set<Object> recruits) {}

    private static boolean isNamed(Set<String> named, String name) {
        return named.isEmpty() || named.contains(name);
    }

    public ModelGroup group() {
        return group;
    }

    public int bands() {
        return group.bands().size();
    }

    /** Bands times ages. */
    public long cells() {
        return Shape.ofBands(bands()).cells();
    }

    /** At most so many neighbouring cells have other hazards than those before them. */
    long stretches() {
        long rates = group.bands().stream()
                .flatMap(band -> band.hazards().stream())
                .mapToLong(hazard -> hazard.rates().size())
                .sum();
        return Math.min(cells(), bands() * (1 + 2L * levers.size()) + rates);
    }

    public boolean hasLevers() {
        return !levers.isEmpty();
    }

    /** Risks on which levers act. */
    long risksPulled() {
        return levers.stream().map(Lever::aim).filter(Aim::isHazard).distinct().count();
    }

    boolean isPulled(Aim aim) {
        return levers.stream().anyMatch(lever -> lever.aim() == aim);
    }

    /** In how many steps the hazards are others than in the step before; the first is one of them. */
    public long hazards() {
        return hazards;
    }

    private long changes() {
        return 1
                + IntStream.range(1, horizon.steps())
                        .filter(step -> levers.stream().anyMatch(lever -> changes(lever, step)))
                        .count();
    }

    private static boolean changes(Lever lever, int step) {
        var profile = lever.profile();
        return profile.at(step) != profile.at(step - 1) || step == profile.from() || step == profile.until();
    }

    /** In how many steps what may happen to somebody has other chances: uncertain rates change with the year too. */
    public long chances() {
        boolean uncertain = model.uncertainties().stream()
                .anyMatch(each -> each.aim().isHazard()
                        && (each.groups().isEmpty() || each.groups().contains(group.name())));
        return Math.min(horizon.steps(), hazards() + (uncertain ? years() : 0));
    }

    /** In how many steps participation stands on its own. */
    public long participations() {
        return isPulled(Aim.PARTICIPATION) ? horizon.steps() : 1;
    }

    /** Joiners, and for each course those who will begin and those who are on it. */
    public long intakes() {
        return group.joiners().size() + 2L * group.pipelines().size();
    }

    /** Joiners who count alike, because they come to the same band with the same ages. */
    public Set<Object> kinds() {
        var bands = group.bandNames();
        var kinds = new HashSet<Object>();
        group.joiners().forEach(joiners -> kinds.add(List.of(bands.indexOf(joiners.band()), joiners.ages())));
        group.pipelines().forEach(course -> kinds.add(List.of(bands.indexOf(course.band()), course.age())));
        return kinds;
    }

    private long years() {
        return Math.ceilDiv(horizon.steps(), horizon.stepsPerYear());
    }
}
