package org.cadre.workforce.planning.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.uncertainty.Comparison;
import org.cadre.workforce.forecast.uncertainty.Ensemble;
import org.cadre.workforce.forecast.uncertainty.Exactly;
import org.cadre.workforce.forecast.uncertainty.Study;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.ModelUnits;
import org.cadre.workforce.planning.run.RunResult.RunLine;

/** A run as the engine computes it: block by block, so that whoever computes can stop between two of them. */
final class RunCalculation {

    /** Raised with every change that gives other figures for the same model and question; a test pins some. */
    static final String CODE_VERSION = "forecast-5";

    private interface Drawing {
        Ensemble block(int number, int draws);
    }

    private final KeptModel model;
    private final RunQuestion question;
    private final RunSums sums;
    private final Study study;
    private final Drawing drawing;

    RunCalculation(KeptModel model, RunQuestion question) {
        this.model = model.asked(question.asked(model.model()));
        this.question = question;
        sums = new RunSums(model, question);
        var units = sums.units();
        requireKnowable(units);
        study = new Study(
                units,
                ModelUnits.parameters(model.model()),
                sums.horizon(),
                sums.lines(),
                sums.expectedUnits(),
                question.seed());
        drawing = drawing();
    }

    private Drawing drawing() {
        if (question.isComparison()) {
            var base = new RunCalculation(model, question.base().orElseThrow());
            return new Comparison(base.study, study)::block;
        }
        return question.drawing() == RunMode.EXACT ? exactly()::block : study::block;
    }

    private Exactly exactly() {
        new ExactJoiners(study.units(), study.horizon()).requireBounded(question);
        return new Exactly(study);
    }

    /** Refuses what could not be computed, and answers how many bytes it takes to compute what can. */
    static long check(KeptModel model, RunQuestion question, RunBounds bounds) {
        AskedOrganisation.require(model.model(), question);
        var size = new RunSize(model.model(), question);
        requireTold(size);
        long bytes = bounds.require(size);
        new RunCalculation(model, question).blocks();
        return bytes;
    }

    private static void requireTold(RunSize size) {
        if (size.question().isByBand() && !size.tellsGroups()) {
            throw DomainException.invalidField(
                    "byBand",
                    "bands-of-too-many-groups",
                    "The model has %d groups of several organisations, and of more than %d bands are not told: ask without byBand, or with it for one organisation"
                            .formatted(size.model().groups().size(), RunSize.MOST_TOLD));
        }
    }

    /** How many fill vacancies depends on how many of the whole group are there, and so on chance. */
    private void requireKnowable(List<Unit> units) {
        boolean follows = units.stream()
                .anyMatch(unit -> !unit.flows().joiners().fillings().isEmpty());
        if (follows && question.drawing() == RunMode.EXPECTED) {
            throw DomainException.invalidField(
                    "mode",
                    "filling-needs-exact",
                    "The model has joiners who fill vacancies, so chance has no exact variance: ask with mode EXACT, which draws every person");
        }
        if (follows && question.isByBand()) {
            throw DomainException.invalidField(
                    "byBand",
                    "filling-of-whole-groups",
                    "The model has joiners who fill vacancies of whole groups, which a line of one band does not see: ask without byBand");
        }
    }

    /** The same of one line alone: in each draw it is what it is among the others. */
    Study study(String name) {
        var line = Stream.concat(
                        study.lines().stream(), sums.expected().stream().map(RunSum::line))
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The run has no line " + name));
        var held = study.units().stream().filter(line.holds()).toList();
        return new Study(held, study.parameters(), study.horizon(), List.of(line), study.seed());
    }

    int blocks() {
        return Study.blocks(question.draws());
    }

    /** How many draws are done after so many blocks. */
    int drawsOf(int blocks) {
        return Math.min(question.draws(), blocks * Study.BLOCK);
    }

    Ensemble block(int number) {
        return drawing.block(number, question.draws());
    }

    /** What blocks are added to, the first ones in their order. */
    Ensemble nothing() {
        return study.together(List.of());
    }

    /** A block of the numbers that {@link Ensemble#numbers} wrote of it elsewhere. Refuses what cannot have been written of it. */
    Ensemble read(int block, double... numbers) {
        var read = study.read(numbers);
        int draws = drawsOf(block + 1) - drawsOf(block);
        if (!read.isOf(draws) || !Arrays.equals(read.numbers(), numbers)) {
            throw DomainException.invalid(
                    "block-of-other-draws", "Each figure of the block has %d draws, one by one.".formatted(draws));
        }
        return read;
    }

    /** The sum of the first ones, as the numbers come that {@link Ensemble#stream} wrote of it. */
    Ensemble read(PrimitiveIterator.OfDouble numbers) {
        return study.read(numbers);
    }

    /** What the blocks say, the first ones in their order. */
    RunResult result(List<Ensemble> blocks) {
        return result(blocks.size(), study.together(blocks));
    }

    /** The same, of so many that are added up. */
    RunResult result(int blocks, Ensemble together) {
        return new RunResult(
                blocks == blocks(),
                drawsOf(blocks),
                model.sha256(),
                question.seed(),
                lines(together),
                model.rates(),
                question.backTest(),
                null,
                question.comparedWith() == null ? null : question.comparedWith().run());
    }

    private List<RunLine> lines(Ensemble together) {
        var startsOn = model.model().startsOn();
        if (question.isComparison()) {
            return new DifferenceTelling(sums.list(), sums.expected(), together, startsOn).lines();
        }
        var told = new RunTelling(sums.list(), sums.expected(), together, sums.horizon(), startsOn).lines();
        return new LineValidations(model.model(), Optional.ofNullable(question.validation())).of(told);
    }
}
