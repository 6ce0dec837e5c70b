package org.cadre.benchmarks.compare;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.load.Meter;
import org.cadre.benchmarks.load.ProcessCpu;
import org.cadre.benchmarks.load.Requests;
import org.cadre.local.suite.Service;

/** Posts of one trust as its HR works with them: what the comparisons write and read. */
public record Posts(Bench bench) {

    public static final String ORGANISATION = "RR8";
    public static final String HR = "hr.rr8";

    static final String PATH = "/workforce/v1/posts";
    static final int AT_ONCE = 8;

    private static final String DRAFT = """
            {"organisation":"RR8","positionNumber":"{number}","staffGroup":"Administrative and Clerical","band":"Band 5",\
            "stage":"STAGE_2","establishmentWte":1}""";

    /** New ones, at the service itself. */
    public Requests establish(Supplier<String> token, String prefix) {
        return Requests.writing(
                bench.suite().direct(Service.WORKFORCE), token, PATH, () -> draft(number(prefix)), bench::uuid);
    }

    /** Any of those that are there, at the service itself. */
    public Requests read(Supplier<String> token) {
        var ids = ids();
        return Requests.reading(
                bench.suite().direct(Service.WORKFORCE),
                token,
                () -> PATH + "/" + ids.get(bench.random().nextInt(ids.size())));
    }

    List<UUID> ids() {
        return bench
                .suite()
                .database(Service.WORKFORCE)
                .rows("select id from post where organisation = '%s' order by id limit 400".formatted(ORGANISATION))
                .stream()
                .map(row -> UUID.fromString(row.getFirst()))
                .toList();
    }

    /** Up to twenty letters and digits, from the seed. */
    String number(String prefix) {
        return prefix + Long.toHexString(bench.random().nextLong());
    }

    private static String draft(String number) {
        return DRAFT.replace("{number}", number);
    }

    Meter meter(ProcessCpu... own) {
        var postgres = bench.suite().suite().postgres().daemon().process().orElseThrow();
        return new Meter(List.of(own), ProcessCpu.withChildren(postgres));
    }

    Meter harness() {
        return meter(ProcessCpu.harness());
    }
}
