package org.cadre.benchmarks.appraisal;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.cadre.benchmarks.Bench;
import org.cadre.local.identity.NewUser;
import org.cadre.local.suite.Service;

/** Accounts for some of the people who were written, and for those who look at whole organisations. */
final class People {

    private static final String APPRAISALS = "/appraisal/v1/appraisals/";
    private static final int MOST = 60;
    private static final int ORGANISATIONS_OF_AN_OFFICER = 8;

    private final Bench bench;
    private final Filling filling;

    People(Bench bench, Filling filling) {
        this.bench = bench;
        this.filling = filling;
    }

    /** Of all there are, any; each asks for their own appraisal of this year. */
    Callers appraisees() {
        var employers = filling.employers();
        return new Callers(drawn(employers, filling.people())
                .mapToObj(person -> new Caller(login(person), own(person)))
                .toList());
    }

    private Supplier<String> own(long person) {
        var path = APPRAISALS + id(filling.year(), person);
        return () -> path;
    }

    /** Those at the top of their employers, with the appraisals of their team over the years. */
    Callers managers() {
        return new Callers(drawn(0, filling.employers())
                .mapToObj(person -> new Caller(login(person), () -> APPRAISALS + "mine"))
                .toList());
    }

    /** Some organisations each. */
    Callers officers() {
        var codes = bench
                .suite()
                .database(Service.APPRAISAL)
                .rows("select distinct organisation from appraisal_cycle where appraisal_year = " + filling.year())
                .stream()
                .map(List::getFirst)
                .toList();
        return new Callers(LongStream.range(0, (codes.size() - 1) / ORGANISATIONS_OF_AN_OFFICER + 1)
                .mapToObj(number -> officer(codes.stream()
                        .skip(number * ORGANISATIONS_OF_AN_OFFICER)
                        .limit(ORGANISATIONS_OF_AN_OFFICER)
                        .toList()))
                .toList());
    }

    private Caller officer(List<String> codes) {
        var roles = codes.stream().map(code -> "accountable-officer@" + code).toList();
        return new Caller(
                login("", roles),
                () -> "/appraisal/v1/compliance?appraisalYear=%d&organisation=%s"
                        .formatted(filling.year(), codes.get(bench.random().nextInt(codes.size()))));
    }

    /** Different ones, from the seed. */
    private LongStream drawn(long from, long to) {
        return bench.random().longs(from, to).distinct().limit(Math.min(MOST, to - from));
    }

    private Supplier<String> login(long person) {
        return login("6%011d".formatted(person), List.of());
    }

    Supplier<String> login(String staffUid, List<String> roles) {
        var name = bench.uuid().toString();
        var password = bench.uuid().toString();
        bench.suite().suite().users().create(new NewUser(name, "Synthetic", "Person", password, staffUid, roles));
        return () -> bench.suite().suite().tokens().of(name, password);
    }

    /** As {@code appraisals.sql} makes them. */
    private static UUID id(long kind, long number) {
        return UUID.fromString("%08x-0000-7000-8000-%012x".formatted(kind, number));
    }
}
