package org.cadre.appraisal.revalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule R1 of the guide: one profession has one cycle at a time, however many begin at once. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class BeginningAtOnceTest {

    private static final LocalDate DUE = LocalDate.parse("2029-03-31");

    @Inject
    RevalidationCycles cycles;

    @Inject
    Transactions transactions;

    @Test
    void r1_of_many_that_begin_at_once_one_does() throws InterruptedException {
        var nurse = Upstream.employee(Conversation.newOrganisation());
        List<Callable<Integer>> attempts = IntStream.range(0, 6)
                .mapToObj(day -> (Callable<Integer>) () -> post(
                                asStaff(nurse.staffUid()),
                                "/revalidation-cycles",
                                Map.of(
                                        "regulator",
                                        "NMC",
                                        "dueOn",
                                        DUE.plusDays(day).toString()))
                        .extract()
                        .statusCode())
                .toList();
        try (var threads = Executors.newFixedThreadPool(attempts.size())) {
            var answers =
                    threads.invokeAll(attempts).stream().map(Future::resultNow).toList();

            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        }
        asStaff(nurse.staffUid())
                .get(BASE + "/people/%s/revalidation-cycles".formatted(nurse.personId()))
                .then()
                .body("items.size()", equalTo(1));
    }

    /** Past the question whether there is another: what the database itself says of the last day, the day after, and the next. */
    @Test
    void r1_the_database_refuses_cycles_that_share_a_day() {
        var person = UUID.randomUUID();
        transactions.runBySystem(() -> cycles.persist(cycle(person, DUE)));

        for (var dueOn :
                new LocalDate[] {DUE, DUE.plusDays(1), DUE.plusMonths(36).minusDays(1)}) {
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> transactions.runBySystem(() -> persist(cycle(person, dueOn))))
                    .extracting(DomainException::code)
                    .isEqualTo("revalidation-cycle-overlaps");
        }
        transactions.runBySystem(() -> persist(cycle(person, DUE.plusMonths(36))));
        transactions.runBySystem(() -> persist(cycle(UUID.randomUUID(), DUE)));
    }

    private void persist(RevalidationCycle cycle) {
        cycles.persist(cycle);
        cycles.flush(cycle);
    }

    private static RevalidationCycle cycle(UUID person, LocalDate dueOn) {
        return RevalidationCycle.begin(
                UUID.randomUUID(),
                person,
                new Registration("NMC", Optional.empty(), false),
                SampleRegulators.regulator("NMC"),
                dueOn);
    }
}
