package org.cadre.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cadre.local.daemon.Part;
import org.cadre.local.state.CacheFolder;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Ports;
import org.cadre.local.state.Site;
import org.cadre.local.state.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {

    @TempDir
    Path folder;

    @Test
    void a_suite_has_three_servers_and_five_processes() {
        assertThat(suite(1).parts().stream().map(Part::name))
                .containsExactly(
                        "postgres", "kafka", "keycloak", "gateway", "workforce", "training", "appraisal", "talent");
    }

    @Test
    void two_replicas_of_a_service_share_its_database_and_stand_behind_one_gateway() {
        var suite = suite(2);
        var settings = new ProcessSettings(
                suite.site().ports(),
                suite.site().state().secrets(),
                suite.postgres(),
                suite.kafka(),
                suite.keycloak());
        var second = new Replica(Service.TALENT, 2);
        var both = List.of(new Replica(Service.TALENT, 1), second);

        assertThat(settings.of(second, both))
                .contains(
                        "CADRE_DB_URL=jdbc:postgresql://127.0.0.1:5442/talent",
                        "CADRE_HTTP_PORT=8283",
                        "CADRE_AUDIT_KEY=");
        assertThat(settings.of(new Replica(Service.GATEWAY, 1), both))
                .contains("cadre.upstreams.talent=http://127.0.0.1:8083,http://127.0.0.1:8283")
                .doesNotContain("CADRE_DB_");
    }

    @Test
    void only_appraisal_is_told_where_to_ask_for_names_and_with_which_key() {
        var suite = suite(1);
        var secrets = suite.site().state().secrets();
        var settings =
                new ProcessSettings(suite.site().ports(), secrets, suite.postgres(), suite.kafka(), suite.keycloak());

        assertThat(settings.of(new Replica(Service.APPRAISAL, 1), List.of()))
                .contains("CADRE_WORKFORCE=http://127.0.0.1:8084\n")
                .containsPattern("CADRE_DIRECTORY_KEY=[A-Za-z0-9+/]{1000,}=*\n");
        assertThat(settings.of(new Replica(Service.TALENT, 1), List.of()))
                .doesNotContain("CADRE_WORKFORCE", "CADRE_DIRECTORY_KEY");
    }

    @Test
    void an_operator_can_name_a_replica_that_is_not_usually_there() {
        assertThat(suite(1).part("appraisal#2").ports()).containsExactly(8281, 9281);
    }

    @Test
    void an_unknown_name_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> suite(1).part("zookeeper"))
                .hasMessageStartingWith("There is no part zookeeper; there are postgres, kafka, keycloak");
    }

    private Suite suite(int replicas) {
        var site =
                new Site(new StateFolder(folder), new CacheFolder(folder), new Checkout(folder), new Ports(Map.of()));
        return new Suite(site, replicas, Progress.silent());
    }
}
