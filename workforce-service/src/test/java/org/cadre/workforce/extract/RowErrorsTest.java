package org.cadre.workforce.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.errors;
import static org.cadre.workforce.extract.Extract.person;
import static org.cadre.workforce.extract.Extract.somebody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RowErrorsTest {

    @Test
    void every_wrong_value_becomes_a_row_error_that_names_its_column() {
        assertRejected("STAFF_GROUP", "Wizards", "unknown-code");
        assertRejected("BAND", "Band 12", "unknown-code");
        assertRejected("STAGE", "STAGE_9", "unknown-code");
        assertRejected("START_DATE", "01/04/2026", "not-a-date");
        assertRejected("START_DATE", "", "value-missing");
        assertRejected("END_DATE", "2019-12-31", "period-reversed");
        assertRejected("STAFF_UID", "12345", "malformed");
        assertRejected("EMPLOYEE_NUMBER", "", "malformed");
        assertRejected("POSITION_NUMBER", "P 1", "malformed");
        assertRejected("EMPLOYING_ORG_CODE", "ZZZ", "unknown-organisation");
        assertRejected("EMPLOYING_ORG_CODE", "RDU", "role-missing");
        assertRejected("CONTRACTED_FTE", "2.1", "fte-out-of-range");
        assertRejected("CONTRACTED_FTE", "0", "fte-out-of-range");
        assertRejected("CONTRACTED_FTE", "half", "not-a-number");
        assertRejected("MANAGER_EMPLOYEE_NUMBER", "99999999", "unknown-manager");
        assertRejected("FIRST_NAME", "", "value-missing");
        assertRejected("EMAIL", "nobody", "not-an-email");
        assertRejected("BIRTH_DATE", "2999-01-01", "date-not-past");
        assertRejected("SYNTHETIC", "perhaps", "unknown-code");
    }

    @Test
    void nobody_manages_themselves_and_no_number_changes_its_person() {
        var row = somebody();
        assertThat(rejection(changed(row, "MANAGER_EMPLOYEE_NUMBER", row.get("EMPLOYEE_NUMBER"))))
                .contains("own-manager");
        new Extract().with(row).taken();
        assertThat(rejection(changed(row, "STAFF_UID", "899999999999"))).contains("employee-number-taken");
    }

    @Test
    void good_rows_are_taken_although_others_are_rejected_and_the_second_of_two_equal_keys_is() {
        var row = somebody();

        var job = new Extract().with(row).with(changed(row, "BAND", "Band 7")).taken();

        assertThat(job.getString("state")).isEqualTo("PARTIALLY_SUCCEEDED");
        assertThat(job.getInt("counts.rejected")).isEqualTo(1);
        assertThat(errors(job))
                .containsExactly(
                        "line,column,code,detail",
                        "3,EMPLOYEE_NUMBER,duplicate-key,\"must differ from line 2, which is about the same\"");
        assertThat(person(row).getString("assignments[0].band")).isEqualTo("Band 6");
    }

    private static void assertRejected(String column, String value, String code) {
        assertThat(rejection(changed(somebody(), column, value)))
                .as("%s = %s", column, value)
                .contains(column + "," + code);
    }

    private static String rejection(Map<String, String> row) {
        var job = new Extract().with(row).taken();
        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getInt("counts.rejected")).isEqualTo(1);
        return String.join("\n", errors(job));
    }
}
