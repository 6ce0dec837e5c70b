package org.cadre.workforce.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;
import static org.cadre.workforce.retention.FormerStaff.OVER;
import static org.cadre.workforce.retention.FormerStaff.WARNED;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.classification.Classification;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.extract.Extract;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a removal no field that the classification names says anything of the person, nor does any other table. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ForgottenPersonTest {

    /** Events of before, which the relay drops when a newer one followed, and answers kept a day for repeated requests. */
    private static final List<String> FOR_A_WHILE = List.of("outbox", "idempotency_key");

    /** One for each person. */
    private static final Iterator<LocalDate> BIRTH_DATES = Stream.iterate(
                    LocalDate.parse("1931-07-24"), day -> day.plusDays(1))
            .iterator();

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    PassingPeriods periods;

    @Inject
    MovableClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymise", "delete"})
    void nothing_says_who_it_was(String verb) {
        var former = noted();
        assertThat(classifiedFieldsNaming(former)).isNotEmpty();
        assertThat(tablesNaming(former)).contains("person", "personal_details", "staff_identity", "staff_record");

        former.act(verb, Map.of("reason", "RTBF_REQUEST")).statusCode(200);

        assertThat(classifiedFieldsNaming(former)).isEmpty();
        assertThat(tablesNaming(former)).isEmpty();
        assertThat(rows("post", "holder_id", former)).isZero();
        assertThat(PublishedEvents.on("cadre.workforce.people.v1").about(former.personId()))
                .last()
                .satisfies(event -> assertThat(values(former))
                        .noneMatch(value -> event.data().toString().contains(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymise", "delete"})
    void nobody_finds_the_person_and_the_same_number_is_somebody_new(String verb) {
        var former = noted();

        former.act(verb, Map.of("reason", "RTBF_REQUEST")).statusCode(200);

        var path = "/workforce/v1/people/" + former.personId();
        Calls.as("hr@RR8").get(path).then().statusCode(404).body("code", equalTo("person-not-found"));
        Calls.asPerson(former.row().get("STAFF_UID")).get(path).then().statusCode(404);
        Calls.asPerson(former.row().get("STAFF_UID"))
                .get("/workforce/v1/people/me")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-staff-record"));
        assertThat(Extract.person(former.row()).getString("personId")).isNull();

        new Extract().with(changed(former.row(), "END_DATE", "")).taken();

        assertThat(Extract.person(former.row()).getString("personId"))
                .isNotNull()
                .isNotEqualTo(former.personId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymise", "delete"})
    void the_facts_stay_when_anonymised_and_go_when_deleted(String verb) {
        var former = noted();
        var expected = verb.equals("anonymise") ? 1 : 0;

        former.act(verb, Map.of("reason", "RTBF_REQUEST")).statusCode(200);

        assertThat(rows("person", "id", former)).isEqualTo(expected);
        assertThat(rows("assignment", "person_id", former)).isEqualTo(expected);
        assertThat(rows("retention_act", "person_id", former)).isEqualTo(2);
    }

    @Test
    void nobody_is_removed_while_a_file_names_them() {
        var former = FormerStaff.left(clock);
        var job = UUID.fromString(new Extract().with(somebody()).taken().getString("id"));
        onItsWay(job, former);

        former.act("anonymise", Map.of("reason", "RTBF_REQUEST"))
                .statusCode(409)
                .body("code", equalTo("person-in-file"));
        clock.moveTo(WARNED);
        periods.warn();
        clock.moveTo(OVER);
        periods.remove();
        assertThat(former.says("warnedOn")).isEqualTo(WARNED.toString());

        execute("delete from intake_row where job_id = :job", job);
        periods.remove();
        assertThat(former.says("warnedOn")).isNull();
    }

    private void onItsWay(UUID job, FormerStaff former) {
        execute(
                "insert into intake_row (job_id, line, row_key, fields, subject) values (:job, 1, 'RR8/1', '{}', '%s')"
                        .formatted(former.personId()),
                job);
    }

    private void execute(String sql, UUID job) {
        transactions.runBySystem(() ->
                database.createNativeMutationQuery(sql).setParameter("job", job).executeUpdate());
    }

    /** With a hold that is over and an extension, whose texts name the person. */
    private FormerStaff noted() {
        var number = UUID.randomUUID().toString().substring(0, 8);
        var who = changed(changed(somebody(), "LAST_NAME", "Zuname" + number), "EMPLOYEE_NUMBER", "E" + number);
        var former = FormerStaff.left(
                clock, changed(who, "BIRTH_DATE", BIRTH_DATES.next().toString()));
        FormerStaff.release(former.hold()).statusCode(200);
        former.act(
                        "extend",
                        Map.of(
                                "until",
                                "2036-01-01",
                                "reason",
                                "USER_ACTION",
                                "note",
                                values(former).getFirst()))
                .statusCode(200);
        return former;
    }

    private static List<String> values(FormerStaff former) {
        return Stream.of("LAST_NAME", "STAFF_UID", "EMPLOYEE_NUMBER", "EMAIL", "BIRTH_DATE")
                .map(former.row()::get)
                .toList();
    }

    private List<String> classifiedFieldsNaming(FormerStaff former) {
        return transactions.bySystem(() -> database.getMetamodel().getEntities().stream()
                .flatMap(type -> classified(type).filter(field -> names(type, field, former)))
                .toList());
    }

    private static Stream<String> classified(EntityType<?> type) {
        return type.getSingularAttributes().stream()
                .filter(attribute -> attribute.getJavaMember() instanceof Field field
                        && Classification.of(field) != Classification.FACT)
                .map(SingularAttribute::getName);
    }

    private boolean names(EntityType<?> type, String field, FormerStaff former) {
        return values(former).stream()
                .anyMatch(value -> database.createQuery(
                                        "select count(*) from %s where cast(%s as string) like :value"
                                                .formatted(type.getName(), field),
                                        Long.class)
                                .setParameter("value", "%" + value + "%")
                                .getSingleResult()
                        > 0);
    }

    private List<String> tablesNaming(FormerStaff former) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                                select tablename from pg_tables
                                where schemaname = 'public' and has_table_privilege(
                                    quote_ident(schemaname) || '.' || quote_ident(tablename), 'select')
                                order by 1
                                """, String.class).getResultList().stream()
                .filter(table -> !FOR_A_WHILE.contains(table))
                .filter(table -> names(table, former))
                .toList());
    }

    private boolean names(String table, FormerStaff former) {
        return values(former).stream()
                .anyMatch(value -> database.createNativeQuery(
                                "select exists (select from %s whole where cast(whole as text) like :value)"
                                        .formatted(table),
                                Boolean.class)
                        .setParameter("value", "%" + value + "%")
                        .getSingleResult());
    }

    private long rows(String table, String column, FormerStaff former) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from %s where %s = :person".formatted(table, column), Long.class)
                .setParameter("person", UUID.fromString(former.personId()))
                .getSingleResult());
    }
}
