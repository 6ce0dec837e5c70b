package org.cadre.benchmarks.compare;

import java.util.List;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.Measure;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.HttpSide;
import org.cadre.benchmarks.sql.JdbcSide;
import org.cadre.benchmarks.sql.Statements;
import org.cadre.benchmarks.suite.LastingToken;
import org.cadre.local.suite.Service;

/** One post is read under row-level security, against the statements alone. */
public final class ReadMeasure implements Measure {

    private static final Target TARGET = Target.atLeast(0.35, 0.60);

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Figure> take(Bench bench) {
        var suite = bench.suite();
        var statements = Statements.of("read.sql");
        var posts = new Posts(bench);
        var values = new PostValues(bench, posts);
        var ids = posts.ids();
        try (var token = new LastingToken(() -> suite.suite().tokens().ofDemoUser(Posts.HR));
                var bare = new JdbcSide(
                        statements,
                        suite.database(Service.WORKFORCE)::asApplication,
                        () -> values.reading(ids.get(bench.random().nextInt(ids.size()))),
                        Posts.AT_ONCE,
                        posts.harness())) {
            var requests = posts.read(token);
            new StatementCheck(bench, requests, statements)
                    .require(statements.texts().getLast());
            var meter = posts.meter(suite.cpu(Service.WORKFORCE));
            var service = new HttpSide("the service", requests, Posts.AT_ONCE, meter);
            var result = new Comparison(bench, name(), service, bare, Service.WORKFORCE)
                    .take("single read through the service", TARGET);
            return List.of(result.figure()
                    .note(
                            "statements",
                            "%d and the commit, on both sides",
                            statements.all().size()));
        }
    }
}
