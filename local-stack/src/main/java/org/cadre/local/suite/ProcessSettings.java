package org.cadre.local.suite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadre.local.identity.CadreRealm;
import org.cadre.local.server.KafkaServer;
import org.cadre.local.server.KeycloakServer;
import org.cadre.local.server.PostgresServer;
import org.cadre.local.state.Ports;
import org.cadre.local.state.Secrets;

/** What a process is told at its start: ports, addresses of what it needs, passwords. */
record ProcessSettings(
        Ports ports, Secrets secrets, PostgresServer postgres, KafkaServer kafka, KeycloakServer keycloak) {

    String of(Replica replica, List<Replica> upstreams) {
        var settings = shared(replica);
        if (replica.service() == Service.GATEWAY) {
            addUpstreams(settings, upstreams);
        } else {
            addData(settings, replica.service().id());
        }
        return settings.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Map<String, String> shared(Replica replica) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.management.host", "127.0.0.1");
        settings.put("CADRE_HTTP_PORT", Integer.toString(replica.port(ports)));
        settings.put("CADRE_MANAGEMENT_PORT", Integer.toString(replica.managementPort(ports)));
        settings.put("CADRE_ISSUER", keycloak.address() + "/realms/" + CadreRealm.NAME);
        settings.put("CADRE_CURSOR_KEY", secrets.key("cursor-key"));
        return settings;
    }

    private void addData(Map<String, String> settings, String database) {
        settings.put("CADRE_DB_URL", postgres.jdbcUrl(database));
        for (var role : List.of("owner", "app", "jobs")) {
            var user = database + "_" + role;
            settings.put("CADRE_DB_%s_USER".formatted(role.toUpperCase(Locale.ROOT)), user);
            settings.put("CADRE_DB_%s_PASSWORD".formatted(role.toUpperCase(Locale.ROOT)), secrets.password(user));
        }
        settings.put("CADRE_IDEMPOTENCY_KEY", secrets.key("idempotency-key"));
        secrets.previous("idempotency-key").ifPresent(key -> settings.put("CADRE_IDEMPOTENCY_PREVIOUS_KEY", key));
        settings.put("CADRE_AUDIT_KEY", secrets.key(AuditOfSuite.keyName(database)));
        if (database.equals(Service.APPRAISAL.id())) {
            addSealingKey(settings, "CADRE_WELLBEING", "wellbeing-key");
            addSealingKey(settings, "CADRE_FIT_AND_PROPER", "fit-and-proper-key");
            settings.put("CADRE_WORKFORCE", new Replica(Service.WORKFORCE, 1).address(ports));
            settings.put("CADRE_DIRECTORY_KEY", CadreRealm.keyOf(CadreRealm.LETTERS, secrets));
        }
        settings.put("CADRE_KAFKA", kafka.address());
        settings.put("CADRE_KAFKA_REPLICATION", "1");
    }

    private void addSealingKey(Map<String, String> settings, String setting, String secret) {
        settings.put(setting + "_KEY", secrets.key(secret));
        secrets.previous(secret).ifPresent(key -> settings.put(setting + "_PREVIOUS_KEY", key));
    }

    private void addUpstreams(Map<String, String> settings, List<Replica> upstreams) {
        for (var service : Service.behindTheGateway()) {
            settings.put("cadre.upstreams." + service.id(), of(service, upstreams, replica -> replica.address(ports)));
            settings.put(
                    "cadre.upstream-health." + service.id(),
                    of(service, upstreams, replica -> replica.readiness(ports)));
        }
    }

    private static String of(Service service, List<Replica> upstreams, Function<Replica, String> address) {
        return upstreams.stream()
                .filter(replica -> replica.service() == service)
                .map(address)
                .collect(Collectors.joining(","));
    }
}
