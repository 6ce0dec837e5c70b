package org.cadre.benchmarks.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cadre.benchmarks.figure.Figure;

/**
 * All contests, one after the other.
 *
 * @param rounds of what is compared
 * @param few rounds of what takes long
 */
record EngineMeasure(EngineFigures figures, boolean small, long seed, int rounds, int few) {

    private static final int HEAP = 1_024;
    /** What is left of 512 MB for the heap, beside code, stacks and the JVM's own. */
    private static final int HEAP_OF_A_STUDY = 384;

    private static final double VECTOR_RATIO = 3.5;
    private static final double PLAIN_RATIO = 1.4;
    private static final double KERNEL_SECONDS = 15;
    private static final double STUDY_SECONDS = 20;
    private static final double STUDY_MEGABYTES = 512;
    private static final double AUDIT_SECONDS = 3;
    private static final double CENTRE_SECONDS = 0.5;

    /** Says which contest begins. */
    List<Figure> take(BiConsumer<String, String> progress) {
        var all = new ArrayList<Figure>();
        progress.accept("kernels", "%d rounds".formatted(rounds));
        all.addAll(kernels());
        progress.accept("study", "%d rounds each of three studies of the country".formatted(few));
        all.addAll(studies());
        progress.accept("audit", "%d rounds".formatted(rounds));
        all.add(figures.seconds(
                run("audit", rounds), "audit", "exact audit of one trust", "1,000 runs of 180 months", AUDIT_SECONDS));
        progress.accept("centre", "%d rounds".formatted(rounds));
        all.add(figures.seconds(run("centre", rounds), "centre", "vaccination centre", "200 days", CENTRE_SECONDS));
        progress.accept("sizes", "%d rounds".formatted(rounds));
        all.addAll(sizes("kernel"));
        all.addAll(sizes("study"));
        return all;
    }

    private List<Figure> kernels() {
        var found = run("kernels", rounds);
        var all = new ArrayList<Figure>();
        if (found.has("vector")) {
            all.add(figures.kernel(found, "vector", "kernel in vector lanes", VECTOR_RATIO));
        }
        all.add(figures.kernel(found, "plain", "kernel in plain lanes", PLAIN_RATIO));
        all.add(figures.seconds(
                run("kernel", few),
                "kernel",
                "fastest kernel, all of England",
                "1,000 runs of 180 months",
                KERNEL_SECONDS));
        return all;
    }

    private List<Figure> studies() {
        var shared = run("study", few, HEAP_OF_A_STUDY);
        var own = run("study-own", few, HEAP_OF_A_STUDY);
        var alone = run("study-alone", few, HEAP_OF_A_STUDY);
        return List.of(
                figures.seconds(
                        shared,
                        "study",
                        "default run of all England on all processors; nothing stored",
                        "1,000 draws of 15 years",
                        STUDY_SECONDS),
                figures.seconds(
                        own,
                        "study",
                        "the same, each trust with rates of its own",
                        "1,000 draws of 15 years",
                        STUDY_SECONDS),
                figures.seconds(
                        alone,
                        "study",
                        "the same on one thread, as a replica of the service computes it; nothing stored",
                        "1,000 draws of 15 years",
                        STUDY_SECONDS),
                figures.memory(shared, "memory of the default run", STUDY_MEGABYTES));
    }

    private List<Figure> sizes(String of) {
        var found = run(of + "-sizes", rounds);
        return Stream.of("cells", "steps", "runs")
                .map(dimension -> figures.linear(found, of, dimension))
                .toList();
    }

    private Samples run(String contest, int times) {
        return run(contest, times, HEAP);
    }

    private Samples run(String contest, int times, int megabytes) {
        return new EngineJvm(small, seed, megabytes).run(contest, times);
    }
}
