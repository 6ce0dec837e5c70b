package org.cadre.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.talent.Calls.APPOINTMENTS;
import static org.cadre.talent.Calls.lead;
import static org.cadre.talent.Calls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.Isolation;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RowLevelSecurityTest {

    private static final String ADVERT = "advert";

    @Inject
    World world;

    @Inject
    Campaign campaign;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @BeforeEach
    void a_row_in_every_table() {
        var person = world.person();
        var application = campaign.recommended(person, campaign.advertised().advert());
        world.verdict(person.id(), "STAGE_2", "ELIGIBLE", "", "");
        post(lead(), APPOINTMENTS, Map.of("applicationId", application, "startsOn", campaign.today()))
                .statusCode(201);
    }

    /** Staff numbers tell who is calling; posts are offered to everybody; audit entries are only ever written. */
    @Test
    void every_table_that_says_whose_it_is_is_protected() {
        assertThat(transactions.bySystem(() -> Isolation.unprotected(database)))
                .containsExactly("audit_entry", "workforce_person", "workforce_post");
    }

    @Test
    void a_stranger_sees_no_row_of_a_protected_table_but_adverts() {
        for (var table : transactions.bySystem(() -> Isolation.isolated(database))) {
            assertThat(rows(table)).as(table).isPositive();
            assertThat(transactions.bySystem(() -> Isolation.seenByStrangers(database, table)) > 0)
                    .as(table)
                    .isEqualTo(table.equals(ADVERT));
        }
    }

    @Test
    void a_stranger_changes_no_advert() {
        assertThatThrownBy(() -> transactions.bySystem(() -> {
                    Isolation.seenByStrangers(database, ADVERT);
                    return database.createNativeMutationQuery("update advert set title = 'Mine'")
                            .executeUpdate();
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    /** A transaction that nobody told for whom it runs. */
    @Test
    void without_a_scope_there_is_nothing() {
        for (var table : transactions.bySystem(() -> Isolation.isolated(database))) {
            var seen = transactions.bySystem(() -> {
                Isolation.seenByStrangers(database, table);
                database.createNativeQuery("select set_config('app.everything', '', true)", String.class)
                        .getSingleResult();
                return rowsSeen(table);
            });
            assertThat(seen).as(table).isZero();
        }
    }

    private long rows(String table) {
        return transactions.bySystem(() -> rowsSeen(table));
    }

    private long rowsSeen(String table) {
        return database.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult();
    }
}
