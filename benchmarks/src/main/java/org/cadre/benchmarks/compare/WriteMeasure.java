package org.cadre.benchmarks.compare;

import java.util.List;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.Measure;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.HttpSide;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.benchmarks.sql.JdbcSide;
import org.cadre.benchmarks.sql.Statements;
import org.cadre.benchmarks.suite.LastingToken;
import org.cadre.benchmarks.suite.SuiteUnderTest;
import org.cadre.local.suite.Service;

/** A post is established: token, policy, rules, audit, outbox and idempotency, against the statements alone. */
public final class WriteMeasure implements Measure {

    private static final Target TARGET = Target.atLeast(0.40, 0.60);

    @Override
    public String name() {
        return "write";
    }

    @Override
    public List<Figure> take(Bench bench) {
        var suite = bench.suite();
        suite.restart(Service.WORKFORCE, SuiteUnderTest.WITHOUT_JOBS);
        var statements = Statements.of("write.sql");
        var posts = new Posts(bench);
        var values = new PostValues(bench, posts);
        var database = suite.database(Service.WORKFORCE);
        try (var token = new LastingToken(() -> suite.suite().tokens().ofDemoUser(Posts.HR));
                var bare = new JdbcSide(
                        statements, database::asApplication, values::writing, Posts.AT_ONCE, posts.harness())) {
            var requests = posts.establish(token, "H");
            new StatementCheck(bench, requests, statements).require("insert into post (");
            var meter = posts.meter(suite.cpu(Service.WORKFORCE));
            var service = new HttpSide("the service", requests, Posts.AT_ONCE, meter);
            var before = database.number("select count(*) from post");
            var result = new Comparison(bench, name(), service, bare, Service.WORKFORCE)
                    .take("write through the service", TARGET);
            if (bench.plan().recordings().isEmpty()) {
                requireRows(result.operations(), database.number("select count(*) from post") - before);
            }
            return List.of(result.figure()
                    .note(
                            "statements",
                            "%d and the commit, on both sides",
                            statements.all().size()));
        } finally {
            suite.forgetEvents(Service.WORKFORCE);
            suite.restart(Service.WORKFORCE, java.util.Map.of());
        }
    }

    /** A write whose answer got lost at the end of a run may have been done all the same. */
    private static void requireRows(long answered, long rows) {
        if (rows < answered || rows - answered > answered / 100) {
            throw new WrongAnswer("%d writes were acknowledged, but there are %d new posts".formatted(answered, rows));
        }
    }
}
