package org.cadre.benchmarks.appraisal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.identity.RunIssuer;
import org.cadre.benchmarks.suite.Database;
import org.cadre.local.suite.Service;

/**
 * Some of the people who were written, and those who look at whole organisations. With the default sizes there are as
 * many of each kind at first as in the end, so that their number does not come into the ratio.
 */
final class People {

    private static final String APPRAISALS = "/appraisal/v1/appraisals/";
    /** With 5,000 appraisals some 1,480 people lead nobody, and 186 lead eight. */
    private static final int MOST_STAFF = 1_400;

    private static final int MOST_MANAGERS = 180;
    private static final int MOST_WRITERS = 600;
    private static final String ENGLAND = "ENG";

    private final Bench bench;
    private final Database database;
    private final Filling filling;
    private final RunIssuer issuer;

    People(Bench bench, Filling filling, RunIssuer issuer) {
        this.bench = bench;
        this.database = bench.suite().database(Service.APPRAISAL);
        this.filling = filling;
        this.issuer = issuer;
    }

    /** The appraisal year that goes on. */
    int year() {
        return filling.year();
    }

    /** Who lead nobody, so that the newest appraisal of theirs is their own of this year. */
    Callers staff() {
        return callers(drawn(filling.population().staff(), MOST_STAFF), "mine?limit=1");
    }

    /** With the appraisals of their team over the years, and their own. */
    Callers managers() {
        return callers(drawn(filling.population().managers(), MOST_MANAGERS), "mine");
    }

    private Callers callers(Stream<Long> people, String path) {
        return new Callers(people.map(person -> new Caller(token("6%011d".formatted(person)), APPRAISALS + path))
                .toList());
    }

    /** One of each employer. */
    Callers officers() {
        return officers(filling.employers());
    }

    /** One of each region, and one of England. */
    Callers officersOfRegions() {
        var regions = database.rows("select code from workforce_organisation where code ~ '^Y[0-9]{2}$' order by code");
        return officers(Stream.concat(regions.stream().map(List::getFirst), Stream.of(ENGLAND))
                .toList());
    }

    private Callers officers(List<String> codes) {
        return new Callers(codes.stream()
                .map(code -> new Caller(
                        token("", "accountable-officer@" + code),
                        "/appraisal/v1/compliance?appraisalYear=%d&organisation=%s".formatted(filling.year(), code)))
                .toList());
    }

    /** Whose appraisal of this year has begun; they write a talk about it down. */
    Callers writers() {
        return new Callers(database.rows("""
                        select person.staff_uid, appraisal.id, appraisal.version
                        from appraisal join workforce_person person using (person_id)
                        where appraisal_year = %d and state = 'DRAFT'
                        order by md5(appraisal.id || '%s') limit %d
                        """.formatted(filling.year(), bench.uuid(), MOST_WRITERS)).stream()
                .map(row -> new Caller(token(row.get(0)), APPRAISALS + row.get(1) + "/record-check-in")
                        .changing(Long.parseLong(row.get(2))))
                .toList());
    }

    /** Different ones, from the seed. */
    private Stream<Long> drawn(LongStream from, int most) {
        var all = from.boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, bench.random());
        return all.stream().limit(most);
    }

    /** Gives out a new one each time; roles are written {@code role@ODS}. */
    Supplier<String> token(String staffUid, String... roles) {
        return () -> issuer.token(staffUid, List.of(roles));
    }
}
