package org.cadre.talent;

import static org.cadre.talent.Calls.ADVERTS;
import static org.cadre.talent.Calls.APPLICATIONS;
import static org.cadre.talent.Calls.ROLES;
import static org.cadre.talent.Calls.act;
import static org.cadre.talent.Calls.lead;
import static org.cadre.talent.Calls.post;
import static org.cadre.talent.Calls.the;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.talent.World.Person;

/** Takes a vacancy at RR8 as far as a test needs it. */
@Singleton
public class Campaign {

    /** A vacant post with its role and its open advert. */
    public record Vacancy(UUID post, String role, String advert) {}

    private final World world;
    private final Clock clock;

    Campaign(World world, Clock clock) {
        this.world = world;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(BusinessCalendar.LONDON));
    }

    public Vacancy advertised() {
        world.knowsTheTrusts();
        var post = world.vacantPost("RR8", "STAGE_2");
        var role = role(post);
        return new Vacancy(post, role, advert(role));
    }

    public String role(UUID post) {
        return post(lead(), ROLES, Map.of("postId", post, "title", "Head of theatres", "requiredStage", "STAGE_2"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** For thirty days from today. */
    public String advert(String role) {
        return post(lead(), ADVERTS, Map.of("roleId", role, "closesOn", today().plusDays(30)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String applied(Person person, String advert) {
        return post(the(person), APPLICATIONS, Map.of("advertId", advert))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String shortlisted(Person person, String advert) {
        var application = applied(person, advert);
        act(lead(), lead(), APPLICATIONS + "/" + application, "shortlist", Map.of())
                .statusCode(200);
        return application;
    }

    public String recommended(Person person, String advert) {
        var application = shortlisted(person, advert);
        act(lead(), lead(), APPLICATIONS + "/" + application, "panel-decision", decision("RECOMMENDED", panel()))
                .statusCode(200);
        return application;
    }

    public List<UUID> panel() {
        return Stream.generate(world::person).limit(3).map(Person::id).toList();
    }

    public static Map<String, Object> decision(String outcome, List<UUID> panel) {
        return Map.of("decision", outcome, "reasons", "Led two services through change", "panel", panel);
    }
}
