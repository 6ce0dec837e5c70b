package org.cadre.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.kit.security.Rule.anybody;
import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private enum Stage {
        DRAFT,
        SIGNED
    }

    private static final Holder HR_OF_RR8 = new Named(Set.of("hr@RR8"), true);
    private static final Holder STRANGER = new Named(Set.of(), false);

    /** Somebody with these grants, where every organisation stands for itself. */
    private record Named(Set<String> grants, boolean isEmployee) implements Holder {
        @Override
        public boolean holds(String role, String organisation) {
            return grants.contains(role + "@" + organisation);
        }

        @Override
        public boolean holdsSomewhere(String role) {
            return grants.stream().anyMatch(grant -> grant.startsWith(role + "@"));
        }
    }

    @Test
    void nobody_may_what_no_rule_allows() {
        assertThat(Permission.of("thing.open").isOpenTo(HR_OF_RR8, Subject.at("RR8")))
                .isFalse();
    }

    @Test
    void a_role_counts_where_it_is_held() {
        var open = Permission.of("thing.open", role("hr"));

        assertThat(open.isOpenTo(HR_OF_RR8, Subject.at("RR8"))).isTrue();
        assertThat(open.isOpenTo(HR_OF_RR8, Subject.at("RDU"))).isFalse();
        assertThat(open.isOpenTo(HR_OF_RR8, Subject.national())).isFalse();
        assertThat(open.isOpenTo(HR_OF_RR8, Subject.anywhere())).isTrue();
        assertThat(open.isOpenTo(STRANGER, Subject.anywhere())).isFalse();
    }

    @Test
    void a_relation_counts_for_the_thing_it_is_to() {
        var read = Permission.of("thing.read", relation("appraiser"));

        assertThat(read.isOpenTo(STRANGER, Subject.at("RR8").as("appraiser", true)))
                .isTrue();
        assertThat(read.isOpenTo(STRANGER, Subject.at("RR8").as("appraiser", false)))
                .isFalse();
        assertThat(read.isOpenTo(HR_OF_RR8, Subject.at("RR8"))).isFalse();
    }

    @Test
    void a_role_does_not_reach_ones_own_things_where_that_is_excepted() {
        var cancel = Permission.of("thing.cancel", role("hr").exceptAs(Subject.SELF));

        assertThat(cancel.isOpenTo(HR_OF_RR8, Subject.at("RR8"))).isTrue();
        assertThat(cancel.isOpenTo(HR_OF_RR8, Subject.at("RR8").as(Subject.SELF, true)))
                .isFalse();
    }

    @Test
    void a_rule_may_count_in_some_states_only() {
        var edit = Permission.of("thing.edit", role("hr").whileIn("DRAFT"));

        assertThat(edit.isOpenTo(HR_OF_RR8, Subject.at("RR8").in(Stage.DRAFT))).isTrue();
        assertThat(edit.isOpenTo(HR_OF_RR8, Subject.at("RR8").in(Stage.SIGNED))).isFalse();
        assertThat(edit.isOpenTo(HR_OF_RR8, Subject.at("RR8"))).isFalse();
    }

    @Test
    void some_permissions_look_at_the_caller_only() {
        assertThat(Permission.of("thing.list", employee()).isOfCallersOnly()).isTrue();
        assertThat(Permission.of("thing.list", employee()).isOpenTo(STRANGER, Subject.anywhere()))
                .isFalse();
        assertThat(Permission.of("thing.list", anybody()).isOpenTo(STRANGER, Subject.anywhere()))
                .isTrue();
        assertThat(Permission.of("thing.list", employee(), role("hr")).isOfCallersOnly())
                .isFalse();
    }

    @Test
    void a_name_is_declared_once_and_must_be_declared() {
        Permissions feature = () -> List.of(Permission.of("thing.open", role("hr")));

        assertThat(new PermissionRegister(List.of(feature)).describe("thing.open"))
                .isEqualTo("the role hr");
        assertThatThrownBy(() -> new PermissionRegister(List.of(feature, feature)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new PermissionRegister(List.of(feature)).require("thing.close"))
                .hasMessageContaining("thing.close");
    }
}
