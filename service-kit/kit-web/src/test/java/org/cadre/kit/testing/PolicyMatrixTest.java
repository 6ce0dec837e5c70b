package org.cadre.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyMatrixTest {

    private static final PolicyMatrix MATRIX = PolicyMatrix.of(List.of(Permission.of(
            "thing.read",
            role("hr").exceptAs("appraisee"),
            role("talent-lead").whileIn("OPEN"),
            role("standards-lead"),
            role("workforce-planner"),
            relation("appraiser"),
            employee().whileIn("PUBLISHED"))));

    @Test
    void a_line_says_how_far_somebody_reaches() {
        var without = PolicyMatrix.of(List.of(Permission.of(
                "thing.read",
                role("hr").exceptAs("appraisee"),
                role("talent-lead"),
                role("standards-lead"),
                role("workforce-planner"),
                relation("appraiser"))));

        assertThat(without.lines())
                .contains(
                        "thing.read,hr,no,yes,no,no",
                        "thing.read,talent-lead,yes,yes,yes,no",
                        "thing.read,standards-lead,yes,yes,yes,yes",
                        "thing.read,workforce-planner,yes,yes,no,no",
                        "thing.read,workforce-planner@icb,yes,yes,no,no",
                        "thing.read,workforce-planner@region,yes,yes,yes,no",
                        "thing.read,appraiser,yes,no,no,no",
                        "thing.read,auditor,no,no,no,no",
                        "thing.read,employee,no,no,no,no");
    }

    @Test
    void a_rule_of_one_state_counts_as_open() {
        assertThat(MATRIX.lines()).contains("thing.read,employee,yes,yes,yes,yes", "thing.read,anybody,no,no,no,no");
    }

    @Test
    void a_difference_from_the_reviewed_file_is_refused(@TempDir Path folder) throws IOException {
        var reviewed = folder.resolve("matrix.csv");
        assertThatThrownBy(() -> MATRIX.requireReviewedIn(reviewed)).isInstanceOf(AssertionError.class);

        Files.copy(Path.of("target", "matrix.csv"), reviewed);
        MATRIX.requireReviewedIn(reviewed);

        Files.writeString(reviewed, Files.readString(reviewed).replace("anybody,no", "anybody,yes"));
        assertThatThrownBy(() -> MATRIX.requireReviewedIn(reviewed)).hasMessageContaining("copy it there");
    }
}
