package org.cadre.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StaffSampleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> TRUSTS = List.of("RR8", "RDU");

    @Test
    void the_same_seed_gives_the_same_file_and_another_seed_other_people() {
        assertThat(text(1)).isEqualTo(text(1)).isNotEqualTo(text(2));
        assertThat(uids(1)).doesNotContainAnyElementsOf(uids(2));
    }

    @Test
    void the_header_is_the_agreed_one_and_every_row_is_marked() {
        assertThat(text(1))
                .startsWith("EMPLOYING_ORG_CODE,EMPLOYEE_NUMBER,STAFF_UID,FIRST_NAME,LAST_NAME,EMAIL,BIRTH_DATE,"
                        + "POSITION_NUMBER,STAFF_GROUP,BAND,STAGE,CONTRACTED_HOURS,CONTRACTED_FTE,"
                        + "MANAGER_EMPLOYEE_NUMBER,START_DATE,END_DATE,SYNTHETIC\r\n");
        assertThat(rows(text(1))).hasSize(500).allSatisfy(row -> {
            assertThat(row.getField("SYNTHETIC")).isEqualTo("Y");
            assertThat(row.getField("EMAIL")).endsWith("@example.nhs.invalid");
        });
    }

    @Test
    void numbers_are_unique_and_have_the_length_the_record_allows() {
        var rows = rows(text(1));

        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("STAFF_UID")).matches("[0-9]{12}");
            assertThat(row.getField("EMPLOYEE_NUMBER")).matches("[0-9]{1,8}");
        });
        assertThat(uids(1)).hasSize(500);
        assertThat(rows.stream().map(StaffSampleTest::key).distinct()).hasSize(500);
    }

    @Test
    void every_trust_has_one_chief_and_everyone_else_reports_to_a_manager_of_the_same_trust_above() {
        var known = new HashMap<String, NamedCsvRecord>();
        var chiefs = 0;
        for (var row : rows(text(1))) {
            var manager = row.getField("MANAGER_EMPLOYEE_NUMBER");
            if (manager.isEmpty()) {
                chiefs++;
            } else {
                var above = known.get(row.getField("EMPLOYING_ORG_CODE") + "/" + manager);
                assertThat(above.getField("STAGE")).startsWith("STAGE_");
                assertThat(above.getField("END_DATE")).isEmpty();
            }
            known.put(key(row), row);
        }
        assertThat(chiefs).isEqualTo(TRUSTS.size());
    }

    @Test
    void dates_follow_each_other_and_some_have_left() {
        var leavers = 0;
        for (var row : rows(text(1))) {
            var start = LocalDate.parse(row.getField("START_DATE"));
            assertThat(start).isBetween(LocalDate.of(2005, 1, 1), TODAY.minusDays(1));
            assertThat(LocalDate.parse(row.getField("BIRTH_DATE")))
                    .isBefore(start.minusYears(18).plusDays(1));
            if (!row.getField("END_DATE").isEmpty()) {
                leavers++;
                assertThat(LocalDate.parse(row.getField("END_DATE"))).isBetween(start, TODAY.minusDays(1));
            }
        }
        assertThat(leavers).isBetween(1, 20);
    }

    @Test
    void the_demo_users_work_at_leeds_when_asked_for() {
        var out = new StringWriter();
        new StaffSample(50, 1, TRUSTS, TODAY, true).writeTo(out);

        var reserved = rows(out.toString()).stream()
                .filter(row -> row.getField("STAFF_UID").startsWith("900000"))
                .collect(Collectors.toMap(row -> row.getField("STAFF_UID"), row -> row.getField("EMPLOYING_ORG_CODE")));

        assertThat(reserved).isEqualTo(Map.of("900000000001", "RR8", "900000000002", "RR8", "900000000003", "RR8"));
        assertThat(uids(1)).noneMatch(uid -> uid.startsWith("900000"));
    }

    @Test
    void a_sample_of_nobody_or_of_the_same_trust_twice_is_refused() {
        assertThatThrownBy(() -> new StaffSample(0, 1, TRUSTS, TODAY)).hasMessageContaining("people must be between");
        assertThatThrownBy(() -> new StaffSample(5, 1, List.of("RR8", "RR8"), TODAY))
                .hasMessageContaining("each once");
    }

    private static String text(long seed) {
        var out = new StringWriter();
        new StaffSample(500, seed, TRUSTS, TODAY).writeTo(out);
        return out.toString();
    }

    private static Set<String> uids(long seed) {
        return rows(text(seed)).stream().map(row -> row.getField("STAFF_UID")).collect(Collectors.toSet());
    }

    private static String key(NamedCsvRecord row) {
        return row.getField("EMPLOYING_ORG_CODE") + "/" + row.getField("EMPLOYEE_NUMBER");
    }

    static List<NamedCsvRecord> rows(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }
}
