package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.cadre.local.audit.Fault;
import org.cadre.local.audit.Fault.Kind;
import org.cadre.local.audit.Recoveries;
import org.cadre.local.audit.Verdict;
import org.cadre.local.suite.AuditOfSuite;
import org.cadre.local.suite.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the services really sealed and signed, in the eyes of the verifier, which shares no code with them. */
@ExtendWith(SharedSuite.class)
class AuditTest {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2));

    @Test
    void the_audit_of_every_service_holds_after_a_journey() throws IOException {
        try (var rehearsal = SharedSuite.rehearsal()) {
            rehearsal.journey().steps().forEach(rehearsal.journey()::take);
        }

        for (var service : Service.behindTheGateway()) {
            var verdict = whenAllIsSealed(service.id());
            assertThat(verdict.faults()).isEmpty();
            assertThat(verdict.chains()).isNotEmpty();
        }
    }

    @Test
    void an_entry_edited_by_somebody_with_every_right_over_the_database_is_found() throws IOException, SQLException {
        whenAllIsSealed("workforce");
        edit("update audit_entry set actor = actor || '?' where seq = (select min(seq) from audit_entry)");

        assertThat(verdict("workforce").faults()).extracting(Fault::kind).containsExactly(Kind.EDITED);

        edit("update audit_entry set actor = rtrim(actor, '?') where seq = (select min(seq) from audit_entry)");
        assertThat(verdict("workforce").faults()).isEmpty();
    }

    private static Verdict whenAllIsSealed(String service) {
        return PATIENCE.await(
                "all of %s sealed and signed".formatted(service),
                () -> Optional.of(quietly(service)).filter(AuditTest::isSealed));
    }

    private static boolean isSealed(Verdict verdict) {
        return verdict.chains().stream()
                .allMatch(chain ->
                        chain.sealed() == chain.entries() && chain.lastHead().isPresent());
    }

    private static Verdict quietly(String service) {
        try {
            return verdict(service);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verdict(String service) throws IOException {
        var audit = new AuditOfSuite(SharedSuite.suite(), Clock.systemUTC(), Duration.ofMinutes(1));
        return audit.of(service, audit.keys(service), Recoveries.none());
    }

    private static void edit(String sql) throws SQLException {
        var suite = SharedSuite.suite();
        var password = suite.site().state().secrets().password("postgres");
        try (var database = DriverManager.getConnection(suite.postgres().jdbcUrl("workforce"), "postgres", password);
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
