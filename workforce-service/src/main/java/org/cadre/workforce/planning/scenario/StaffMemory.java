package org.cadre.workforce.planning.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cadre.workforce.forecast.scenario.Scenario;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.planning.model.ModelBand;
import org.cadre.workforce.planning.model.ModelGroup;
import org.cadre.workforce.planning.model.NewPlanningModel;
import org.cadre.workforce.planning.model.SmallNumbers;

/**
 * What the staff of a model take in memory, in bytes: as they were sent, and as the engine takes them, as things are and with
 * levers pulled. It is reckoned before any of it is built, and is never less than what is held then.
 */
public final class StaffMemory {

    /** What one computation may hold at most: with what else a process of 192 MB holds there is room for two, and their reading. */
    public static final long MOST_BYTES = 32L * 1024 * 1024;

    /** Of a number that was sent, with the record and the list that hold it. */
    private static final int NUMBER = 100;

    /** Of a part of a model without its numbers. */
    private static final int PART = 400;

    /** Years that a planner may give one by one. */
    private static final int MOST_YEARS = 50;

    private static final int RISKS = 5;
    private static final int REFERENCE = 8;
    private static final int ARRAY = 16;

    private final NewPlanningModel model;
    private final Horizon horizon;
    private final List<GroupSize> groups;

    public StaffMemory(NewPlanningModel model, List<ScenarioLever> levers, Horizon horizon) {
        this(model, ScenarioLevers.of(model, levers), horizon);
    }

    /** @param scenario whose levers may reach staff that the model does not have */
    public StaffMemory(NewPlanningModel model, Scenario scenario, Horizon horizon) {
        this.model = model;
        this.horizon = horizon;
        var families = new HashMap<GroupFamily, Set<Object>>();
        groups = model.groups().stream()
                .map(group -> new GroupSize(model, group, scenario.levers(), horizon, families))
                .toList();
    }

    /** In the order of the model. */
    public List<GroupSize> groups() {
        return groups;
    }

    /** Bytes of so many rows of so many numbers. */
    public static long rows(long rows, long numbers) {
        return rows * (ARRAY + numbers * Double.BYTES);
    }

    public long bytes() {
        return sent() + groups.stream().mapToLong(this::units).sum();
    }

    private long sent() {
        return model.groups().stream().mapToLong(StaffMemory::sent).sum()
                + model.uncertainties().stream()
                        .mapToLong(one -> PART + (long) NUMBER * one.values().size())
                        .sum();
    }

    private static long sent(ModelGroup group) {
        long numbers = group.establishment().size()
                + group.bands().stream().mapToLong(StaffMemory::numbers).sum()
                + group.joiners().stream()
                        .mapToLong(one -> one.ages().size() + one.headsPerYear().size())
                        .sum()
                + group.pipelines().stream()
                        .mapToLong(one ->
                                one.placesPerYear().size() + one.learners().size())
                        .sum()
                + group.demand().drivers().stream()
                        .mapToLong(one -> one.level().size())
                        .sum()
                + group.cover().stream().mapToLong(one -> one.fte().size()).sum();
        long places = group.bands().stream()
                .mapToLong(band -> band.headsFrom16().size())
                .sum();
        return NUMBER * numbers
                + REFERENCE * places
                + texts(group).mapToLong(text -> PART + 2L * text.length()).sum();
    }

    private static long numbers(ModelBand band) {
        return band.headcount().size()
                + band.headsFrom16().stream()
                        .filter(heads -> !SmallNumbers.isShared(heads))
                        .count()
                + band.participation().size()
                + band.establishment().size()
                + 7L * band.history().size()
                + band.hazards().stream()
                        .mapToLong(hazard -> hazard.rates().size())
                        .sum();
    }

    /** One of each of its parts. */
    private static Stream<String> texts(ModelGroup group) {
        return Stream.of(
                        Stream.of(group.name()),
                        group.bands().stream().map(ModelBand::name),
                        group.bands().stream()
                                .flatMap(band -> band.hazards().stream())
                                .map(hazard -> hazard.source()),
                        group.joiners().stream().map(joiners -> joiners.source()),
                        group.pipelines().stream().map(course -> course.source()),
                        group.demand().drivers().stream().map(driver -> driver.source()),
                        group.cover().stream().map(cover -> cover.source()))
                .flatMap(each -> each);
    }

    /** The group as things are, and with its levers pulled. */
    public long units(GroupSize size) {
        long given = (long) MOST_YEARS * horizon.stepsPerYear();
        long base = rows(1, size.cells())
                + (size.isFirst() ? rows(RISKS + 2L, size.cells()) + rows(RISKS + 2L, size.stretches()) : 0)
                + rows(size.bands(), size.bands())
                + rows(size.intakes(), size.cells() / size.bands())
                + series(size.group())
                + rows(3, Math.max(horizon.steps(), given))
                + PART * (1 + size.intakes());
        return size.hasLevers() ? base + pulled(size) : base;
    }

    private long pulled(GroupSize size) {
        return rows(size.hazards() * size.risksPulled(), size.cells())
                + rows(size.hazards() * (RISKS + 2), size.stretches())
                + (size.isPulled(Aim.PARTICIPATION) ? rows(size.participations(), size.cells()) : 0)
                + (size.isPulled(Aim.JOINERS) ? rows(size.intakes(), horizon.steps()) : 0)
                + rows(2, horizon.steps())
                + PART * (size.hazards() + size.intakes());
    }

    /** How many come, step by step. */
    private long series(ModelGroup group) {
        int steps = horizon.stepsPerYear();
        return group.joiners().stream()
                        .mapToLong(one -> rows(1, (long) one.headsPerYear().size() * steps))
                        .sum()
                + group.pipelines().stream()
                        .mapToLong(one -> rows(2, horizon.steps() + (one.years() + 1L) * steps))
                        .sum();
    }
}
