package org.cadre.workforce.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ColumnsOfPeople;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.extract.Extract;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule G8 of the guide of appraisal, which holds here, too: no column that holds somebody's id is forgotten. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EverythingToldTest {

    private static final String MANAGER = "line manager of others";

    private final Transactions transactions;
    private final Session database;

    EverythingToldTest(Transactions transactions, Session database) {
        this.transactions = transactions;
        this.database = database;
    }

    @Test
    void each_column_with_an_id_of_somebody_is_told_or_it_is_said_why_not() throws IOException {
        var columns = ColumnsOfPeople.reviewedIn(Path.of("src/main/policy/subject-access.csv"), database);

        transactions.runBySystem(columns::requireWhole);
        transactions.runBySystem(columns::requireTold);
    }

    @Test
    void a_line_manager_is_told_which_assignments_they_manage_and_not_whose() {
        var manager = somebody();
        var managed = changed(somebody(), "MANAGER_EMPLOYEE_NUMBER", manager.get("EMPLOYEE_NUMBER"));
        new Extract().with(manager).with(managed).taken();

        for (var caller : List.of(Calls.asPerson(manager.get("STAFF_UID")), Calls.as("hr@RR8"))) {
            assertThat(told(caller, manager)).hasSize(1).first().asString().contains("RR8", "2020-01-06");
            assertThat(told(caller, manager).toString())
                    .doesNotContain(Extract.person(managed).getString("personId"), managed.get("EMPLOYEE_NUMBER"));
        }
        assertThat(told(Calls.asPerson(managed.get("STAFF_UID")), managed)).isEmpty();
    }

    private static List<Map<String, ?>> told(RequestSpecification caller, Map<String, String> row) {
        return caller.get("/workforce/v1/people/%s/subject-access"
                        .formatted(Extract.person(row).getString("personId")))
                .then()
                .statusCode(200)
                .extract()
                .path("holdings.find { it.category == '%s' }.records".formatted(MANAGER));
    }
}
