package org.cadre.benchmarks.compare;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.jfr.FlightRecording;
import org.cadre.benchmarks.jfr.TopFrames;
import org.cadre.benchmarks.load.Round;
import org.cadre.benchmarks.load.Rounds;
import org.cadre.benchmarks.load.Run;
import org.cadre.benchmarks.load.Side;
import org.cadre.local.suite.Service;

/** Two sides in turn, and the ratio of what they got done. */
final class Comparison {

    private static final Duration RECORDED = Duration.ofSeconds(20);

    /** What came out of it. */
    record Result(Figure figure, List<Round> rounds, long operations) {}

    private final Bench bench;
    private final String measure;
    private final Side subject;
    private final Side against;
    private final Service recorded;

    /** {@code recorded}: whose time is looked into, if that was asked for. */
    Comparison(Bench bench, String measure, Side subject, Side against, Service recorded) {
        this.bench = bench;
        this.measure = measure;
        this.subject = subject;
        this.against = against;
        this.recorded = recorded;
    }

    Result take(String what, Target target) {
        var plan = bench.plan();
        var rounds = bench.rounds();
        bench.suite().say(measure, "warming up, %d s each side", plan.warmUp().toSeconds());
        rounds.warmUp(plan.warmUp(), subject, against);
        bench.suite().say(measure, "%d rounds of %s beside %s", plan.rounds(), subject.name(), against.name());
        var all = rounds.of(plan.rounds(), subject, against);
        plan.recordings().ifPresent(this::record);
        return new Result(figure(what, target, all), all, rounds.operations());
    }

    /** After the rounds, so that the recorder slows none of them: one more run of the subject. */
    private void record(Path folder) {
        var process = bench.suite().process(recorded);
        var file = folder.resolve("%s-%d.jfr".formatted(measure, bench.plan().seed()));
        var recording = FlightRecording.of(process, file);
        try (recording) {
            subject.run(RECORDED);
        }
        System.out.printf(
                "%n%s of %s under load, %s%n%s%n",
                measure, recorded.id(), file, TopFrames.of(file).text());
    }

    private Figure figure(String what, Target target, List<Round> all) {
        var kept = Rounds.quiet(all);
        var bootstrap = bench.bootstrap();
        var ratio = bootstrap.median(kept.stream().map(Round::ratio).toList());
        var figure = Figure.of(measure, what, against.name(), "", ratio, target)
                .nothing(bootstrap.median(kept.stream().map(Round::nothing).toList()))
                .note("ratios", "%.2f to %.2f", least(kept), most(kept))
                .note(subject.name(), "%s", of(kept, Round::subject))
                .note(against.name(), "%s", of(kept, Round::against))
                .note("machine", "%s", machine(all, kept));
        bench.suite()
                .say(measure, "%.2f of %s (%.2f to %.2f)", ratio.value(), against.name(), ratio.low(), ratio.high());
        return figure;
    }

    private static String of(List<Round> rounds, java.util.function.Function<Round, Run> side) {
        var runs = rounds.stream().map(side).toList();
        return "%.0f a second; CPU %.2f ms each and %.2f ms of the database"
                .formatted(mean(runs, Run::perSecond), mean(runs, Run::ownMillis), mean(runs, Run::databaseMillis));
    }

    private static double mean(List<Run> runs, ToDoubleFunction<Run> what) {
        return runs.stream().mapToDouble(what).average().orElseThrow();
    }

    private static double least(List<Round> rounds) {
        return rounds.stream().mapToDouble(Round::ratio).min().orElseThrow();
    }

    private static double most(List<Round> rounds) {
        return rounds.stream().mapToDouble(Round::ratio).max().orElseThrow();
    }

    private static String machine(List<Round> all, List<Round> kept) {
        var load = all.stream().mapToDouble(Round::load).summaryStatistics();
        return "load %.1f to %.1f, %d ticks stolen, %d of %d rounds left out because the load moved"
                .formatted(
                        load.getMin(),
                        load.getMax(),
                        all.stream().mapToLong(Round::stolenTicks).sum(),
                        all.size() - kept.size(),
                        all.size());
    }
}
