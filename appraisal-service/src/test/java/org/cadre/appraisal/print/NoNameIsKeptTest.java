package org.cadre.appraisal.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.EveryLogLine;
import org.cadre.appraisal.testing.Paper;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule W9 of the guide: a name that is printed is nowhere afterwards but on the paper. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
class NoNameIsKeptTest {

    private static final String CANARY = "Serinuscanaria";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    MeterRegistry meters;

    @AfterEach
    void recover() {
        StandingForWorkforce.recover();
    }

    @Test
    void no_table_no_log_line_and_no_metric_has_it() {
        var conversation = Conversation.started().complete();
        StandingForWorkforce.call(conversation.appraisee, CANARY, CANARY);
        StandingForWorkforce.call(conversation.appraiser, CANARY, CANARY);

        try (var log = EveryLogLine.from()) {
            assertThat(Paper.of(conversation)).contains(CANARY);
            StandingForWorkforce.behave(exchange -> StandingForWorkforce.answer(exchange, 200, CANARY));
            assertThat(Paper.of(conversation)).contains(PrintedHeading.NOT_ASKED);

            assertThat(log.lines()).anyMatch(line -> line.contains("Workforce does not say what people are called"));
            assertThat(log.lines()).noneMatch(line -> line.contains(CANARY) || line.contains("somebody@example"));
        }

        assertThat(tables()).hasSizeGreaterThan(50).contains("audit_entry", "outbox");
        assertThat(tables()).noneMatch(table -> has(table, CANARY));
        assertThat(tables()).anyMatch(table -> has(table, conversation.appraisee.staffUid()));
        assertThat(meterTexts())
                .anyMatch(text -> text.contains("directory.asked"))
                .noneMatch(text -> text.contains(CANARY));
    }

    private List<String> meterTexts() {
        return meters.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .toList();
    }

    /** All that the service itself may read; what is on its way to other services stands in the outbox. */
    private List<String> tables() {
        return transactions.bySystem(
                () -> database.createNativeQuery("""
                        select cast(relname as text) from pg_class
                        where relnamespace = cast('public' as regnamespace) and relkind in ('r', 'p')
                          and has_table_privilege(oid, 'select')
                        """, String.class).getResultList());
    }

    private boolean has(String table, String text) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select exists (select from %s t where position(:text in cast(t as text)) > 0)"
                                .formatted(table),
                        Boolean.class)
                .setParameter("text", text)
                .getSingleResult());
    }
}
