package org.cadre.workforce.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cadre.kit.database.BySystem;
import org.hibernate.Session;

/**
 * Records the organisations this service ships with. Those that are there already stay as they are, because files of
 * the Organisation Data Service know better. Replicas that start together do it one after the other.
 */
@ApplicationScoped
class OrganisationSeed {

    private static final int AFTER_REFERENCE_DATA = 200;
    private static final long LOCK = 0x5EED0;

    private final OrganisationDirectory directory;
    private final Session database;
    private final ObjectMapper json;

    OrganisationSeed(OrganisationDirectory directory, Session database, ObjectMapper json) {
        this.directory = directory;
        this.database = database;
        this.json = json;
    }

    @BySystem
    void sow(@Observes @Priority(AFTER_REFERENCE_DATA) StartupEvent started) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        var shipped = read().facts();
        var known = directory.find(shipped.stream().map(OrganisationFacts::code).toList());
        var missing = shipped.stream()
                .filter(facts -> !known.containsKey(facts.code()))
                .toList();
        missing.forEach(facts -> directory.record(facts, "seed"));
        if (!missing.isEmpty()) {
            Log.infof("%d organisations recorded", missing.size());
        }
    }

    private OrganisationFile read() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("organisations.json")) {
            return json.readValue(file, OrganisationFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("organisations.json", e);
        }
    }
}
