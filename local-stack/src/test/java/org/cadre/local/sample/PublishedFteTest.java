package org.cadre.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFteTest {

    private static final Path FILE = Path.of("src/test/resources/org/cadre/local/sample/fte.csv");
    private static final List<String> TRUSTS = List.of("RR8", "RDU");

    @TempDir
    Path folder;

    @Test
    void the_latest_month_counts_and_thirteen_groups_become_nine() throws IOException {
        var staffing = new PublishedFte(FILE).of(TRUSTS);

        assertThat(staffing.of("RR8", StaffGroup.MEDICAL_AND_DENTAL)).isEqualTo(1900.5);
        assertThat(staffing.of("RR8", StaffGroup.NURSING_AND_MIDWIFERY_REGISTERED))
                .isEqualTo(3630.75);
        assertThat(staffing.of("RR8", StaffGroup.ALLIED_HEALTH_PROFESSIONALS)).isEqualTo(1102.5);
        assertThat(staffing.total()).isCloseTo(14_583.75 + 3_615.0, within(0.001));
    }

    @Test
    void no_group_of_a_trust_is_more_than_one_full_time_person_off_its_share() throws IOException {
        var people = 5000;
        var published = new PublishedFte(FILE).of(TRUSTS);
        var out = new StringWriter();
        new StaffSample(people, 7, TRUSTS, LocalDate.of(2026, 11, 22)).writeDrawnTo(FILE, out);

        var drawn = new HashMap<String, Double>();
        for (var row : StaffSampleTest.rows(out.toString())) {
            drawn.merge(
                    row.getField("EMPLOYING_ORG_CODE") + row.getField("STAFF_GROUP"),
                    Double.valueOf(row.getField("CONTRACTED_FTE")),
                    Double::sum);
        }

        var scale = people * Contract.meanFte() / published.total();
        for (var trust : TRUSTS) {
            for (var group : StaffGroup.values()) {
                assertThat(drawn.getOrDefault(trust + group.title(), 0.0))
                        .as("%s %s", trust, group)
                        .isCloseTo(published.of(trust, group) * scale, within(1.0));
            }
        }
    }

    @Test
    void a_trust_without_figures_and_a_group_nobody_knows_are_refused() throws IOException {
        var strange = Files.writeString(
                folder.resolve("strange.csv"), "month,org_code,staff_group,fte_total\n2018-JUN,RR8,Astronauts,1.0\n");

        assertThatThrownBy(() -> new PublishedFte(FILE).of(List.of("RZZ"))).hasMessageContaining("no figures of RZZ");
        assertThatThrownBy(() -> new PublishedFte(strange).of(List.of("RR8"))).hasMessageContaining("Astronauts");
    }
}
