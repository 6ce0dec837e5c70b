package org.cadre.benchmarks.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.Measure;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.identity.RunIssuer;
import org.cadre.local.suite.Service;

/** Reads with few appraisals and with many, and a cycle that begins for an employer of tens of thousands. */
public final class AppraisalMeasure implements Measure {

    private static final List<Service> CALLED = List.of(Service.APPRAISAL, Service.GATEWAY);

    private final Clock clock = Clock.system(ZoneId.of("Europe/London"));

    @Override
    public String name() {
        return "appraisal";
    }

    @Override
    public String page() {
        return "benchmarks-appraisal";
    }

    @Override
    public List<Figure> take(Bench bench) {
        var suite = bench.suite();
        suite.suite().start();
        try (var issuer = new RunIssuer(clock)) {
            CALLED.forEach(service -> suite.restartTrusting(service, issuer.address()));
            return take(bench, issuer);
        } finally {
            CALLED.forEach(service -> suite.restart(service, Map.of()));
        }
    }

    private List<Figure> take(Bench bench, RunIssuer issuer) {
        var sizes = bench.plan().appraisals();
        var filling = new Filling(bench.suite().database(Service.APPRAISAL), LocalDate.now(clock));
        var people = new People(bench, filling, issuer);
        load(bench, filling, sizes.small());
        var few = new Reads(bench, people).take();
        load(bench, filling, sizes.large());
        var reads = new Reads(bench, people);
        var figures = new ArrayList<>(new ReadFigures(name(), bench, few, reads.take()).all());
        filling.employ(sizes.cycle(), TwoCycles.FEW);
        var writes = new Writes(bench, people, filling);
        var cycles = new TwoCycles(bench, people, filling.year());
        figures.addAll(new CycleFigures(name(), bench, reads, writes, cycles).take(sizes.cycle()));
        return figures;
    }

    private void load(Bench bench, Filling filling, int appraisals) {
        var start = System.nanoTime();
        bench.suite().say(name(), "loading up to %,d appraisals", appraisals);
        filling.upTo(appraisals);
        bench.suite().say(name(), "loaded and taken stock of in %.0f s", (System.nanoTime() - start) / 1e9);
    }
}
