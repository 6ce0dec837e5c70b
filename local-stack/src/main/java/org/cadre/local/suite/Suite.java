package org.cadre.local.suite;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cadre.local.daemon.Launch;
import org.cadre.local.daemon.Part;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.identity.CadreRealm;
import org.cadre.local.identity.Tokens;
import org.cadre.local.identity.Users;
import org.cadre.local.server.KafkaServer;
import org.cadre.local.server.KeycloakServer;
import org.cadre.local.server.PostgresServer;
import org.cadre.local.state.Site;

/** All servers and processes of one site. Holds nothing that is not on disk: another launcher sees the same suite. */
public final class Suite implements AutoCloseable {

    private final Site site;
    private final int replicas;
    private final Progress progress;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final KeycloakServer keycloak;

    public Suite(Site site, int replicas, Progress progress) {
        this.site = site;
        this.replicas = replicas;
        this.progress = progress;
        this.postgres = new PostgresServer(site);
        this.kafka = new KafkaServer(site);
        this.keycloak = new KeycloakServer(site, postgres);
    }

    public Site site() {
        return site;
    }

    /** Servers first, then the five, then further replicas that were asked for or run already. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>(List.of(postgres, kafka, keycloak));
        replicas().forEach(replica -> parts.add(process(replica)));
        return parts;
    }

    /** The part an operator named, a replica beyond the usual ones included. */
    public Part part(String name) {
        return Stream.concat(
                        parts().stream().filter(part -> part.name().equals(name)),
                        Replica.named(name).map(this::process).stream())
                .findFirst()
                .orElseThrow(() -> new PartFailed("There is no part %s; there are %s"
                        .formatted(
                                name,
                                String.join(
                                        ", ", parts().stream().map(Part::name).toList()))));
    }

    /** Starts everything and waits until all of it answers. */
    public void start() {
        new Start(progress).of(parts());
    }

    /** After a start: waits until every service knows the organisations, and loads the first staff once. */
    public void makeReady() {
        new ReadyCheck(this, Duration.ofSeconds(60)).await();
        new Seeding(this, progress, Clock.system(ZoneId.of("Europe/London"))).once();
    }

    /** Starts these parts, each after those of them that it needs. */
    public void start(List<Part> parts) {
        new Start(progress).of(parts);
    }

    /** Like {@link #start(List)}, after a look at ports, memory and disk. */
    public void startChecked(List<Part> parts) {
        new Preflight(Machine.here()).check(site, parts);
        start(parts);
    }

    public void stop(List<Part> parts) {
        new Stop(progress).of(parts);
    }

    /** Stops everything that runs: the gateway first, the servers last. */
    public void stop() {
        stop(parts());
    }

    /** For a test that leaves nothing behind. */
    @Override
    public void close() {
        stop();
    }

    /** How a process is started, for somebody who starts it otherwise and by hand; its settings are written anew. */
    public Launch launchOf(Service service) {
        return process(new Replica(service, 1)).launch();
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    /** The one public address. */
    public String gateway() {
        return new Replica(Service.GATEWAY, 1).address(site.ports());
    }

    public CadreRealm realm() {
        return new CadreRealm(site.checkout());
    }

    public Tokens tokens() {
        return new Tokens(keycloak.address(), realm(), site.state().secrets());
    }

    public Users users() {
        return new Users(keycloak.address(), site.state().secrets());
    }

    private CadreProcess process(Replica replica) {
        var settings = new ProcessSettings(site.ports(), site.state().secrets(), postgres, kafka, keycloak);
        return new CadreProcess(replica, site, () -> settings.of(replica, replicas()));
    }

    private List<Replica> replicas() {
        var wanted = new ArrayList<Replica>();
        for (var number = 1; number <= Replica.MOST; number++) {
            for (var service : Service.values()) {
                var replica = new Replica(service, number);
                if (number <= replicas || site.state().daemon(replica.name()).isRunning()) {
                    wanted.add(replica);
                }
            }
        }
        return wanted;
    }
}
