package org.cadre.workforce.planning.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.uncertainty.Study;
import org.cadre.workforce.planning.model.ModelBand;
import org.cadre.workforce.planning.model.ModelGroup;
import org.cadre.workforce.planning.model.NewPlanningModel;
import org.cadre.workforce.planning.scenario.GroupSize;
import org.cadre.workforce.planning.scenario.StaffMemory;

/**
 * How much is asked for with a run: what is carried through time, and what is told of it. Nothing is built to know that.
 *
 * @param whole the model that was kept
 * @param model what of it is carried
 */
record RunSize(NewPlanningModel whole, RunQuestion question, NewPlanningModel model) {

    /** Of more groups at several organisations intervals of sums alone are told: their draws take most of the memory. */
    static final int MOST_TOLD = 100;

    RunSize(NewPlanningModel whole, RunQuestion question) {
        this(whole, question, question.asked(whole));
    }

    /** Whether each group at each organisation has lines with intervals. */
    boolean tellsGroups() {
        return !model.hasSeveralOrganisations()
                || question.isOfOne(model)
                || model.groups().size() <= MOST_TOLD;
    }

    /** Lines of which what is expected alone is told. */
    long expectedLines() {
        return tellsGroups() ? 0 : model.groups().size();
    }

    Horizon horizon() {
        int steps = model.stepsPerYear();
        return new Horizon(steps, question.years() * steps);
    }

    int steps() {
        return horizon().steps();
    }

    /** Of a group itself, and where they are told of each of its bands and of what it costs. */
    long unitsOf(ModelGroup group) {
        return tellingOf(group) * (group.hasPay() ? 2 : 1);
    }

    private long tellingOf(ModelGroup group) {
        return 1L + (question.isByBand() ? group.bands().size() : 0);
    }

    /** Bands times ages of all that is carried. */
    long cells() {
        return model.groups().stream()
                .mapToLong(group ->
                        unitsOf(group) * Shape.ofBands(group.bands().size()).cells())
                .sum();
    }

    /**
     * Cells times steps and years that are asked for in a draw, on average. Of groups whose rates those of another have,
     * which are asked for once, cells times years alone.
     */
    long expecting(StaffMemory staff) {
        return Study.asking(cells(staff, GroupSize::isFirst) * steps(), question.years())
                + cells(staff, group -> !group.isFirst()) * question.years();
    }

    private long cells(StaffMemory staff, Predicate<GroupSize> counted) {
        return staff.groups().stream()
                .filter(counted)
                .mapToLong(group -> unitsOf(group.group()) * group.cells())
                .sum();
    }

    /** All of which intervals are told; costs are lines of their own. */
    long lines() {
        boolean paid = model.groups().stream().anyMatch(ModelGroup::hasPay);
        return own(group -> true) + together() + (paid ? own(ModelGroup::hasPay) + together() : 0);
    }

    private long own(Predicate<ModelGroup> counted) {
        return tellsGroups()
                ? model.groups().stream()
                        .filter(counted)
                        .mapToLong(this::tellingOf)
                        .sum()
                : 0;
    }

    /** Sums of several groups. */
    private long together() {
        if (question.isOfOne(model)) {
            return 1;
        }
        long sums = model.groups().size() > 1 ? 1 : 0;
        return sums + (model.hasSeveralOrganisations() ? distinct().count() : 0);
    }

    private Stream<List<String>> distinct() {
        return Stream.concat(
                model.groups().stream()
                        .map(group -> List.of("", model.organisationOf(group)))
                        .distinct(),
                model.groups().stream().map(group -> List.of(group.name())).distinct());
    }

    /** Whether a line may have so few people that they are drawn one by one. */
    boolean mayHaveFew() {
        return model.groups().stream()
                .map(group -> group.bands().stream().mapToDouble(RunSize::heads))
                .anyMatch(bands ->
                        question.isByBand() ? bands.anyMatch(heads -> heads < Study.MANY) : bands.sum() < Study.MANY);
    }

    private static double heads(ModelBand band) {
        return band.heads().doubleValue();
    }

    RunSize with(int years, int draws) {
        return new RunSize(whole, question.sized(years, draws), model);
    }

    /** The run that this one is compared with, as it was asked for. */
    Optional<RunSize> base() {
        return question.base().map(asked -> new RunSize(whole, asked, model));
    }
}
