package org.cadre.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cadre.local.identity.NewUser;
import org.cadre.local.sample.Cohort;
import org.cadre.local.sample.CohortRole;
import org.cadre.local.sample.StaffRow;
import org.cadre.local.suite.Suite;

/**
 * Who takes part in one run: the offices of an organisation and its region, and a cohort of new people who log in with
 * accounts of their own.
 */
public final class Cast {

    /** An organisation and the region it lies in. */
    public record Place(String organisation, String region) {

        /** The one with demo users of its own, whose tokens {@code ./cadre token} gives to anybody. */
        public static final Place WITH_DEMO_USERS = new Place("RR8", "Y63");
    }

    private final Suite suite;
    private final Place place;
    private final Cohort cohort;
    private final long run;
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();

    public Cast(Suite suite, Place place, Cohort cohort, long run) {
        this.suite = suite;
        this.place = place;
        this.cohort = cohort;
        this.run = run;
    }

    public String organisation() {
        return place.organisation();
    }

    /** Everybody a journey needs: those who play a part and one more for the panel. */
    public static List<CohortRole> roles() {
        return List.of(CohortRole.MANAGER, CohortRole.APPRAISEE, CohortRole.ASSESSOR, CohortRole.MANAGER);
    }

    public Cohort cohort() {
        return cohort;
    }

    public Actor hr() {
        return office("hr", "hr@" + place.organisation(), "workforce-planner@" + place.organisation());
    }

    public Actor accountableOfficer() {
        return office("officer", "accountable-officer@" + place.organisation());
    }

    public Actor educationLead() {
        return office("education", "education-lead@" + place.organisation());
    }

    public Actor talentLead() {
        return place.equals(Place.WITH_DEMO_USERS)
                ? demoUser("talent.y63")
                : office("talent", "talent-lead@" + place.region());
    }

    public Actor standardsLead() {
        return demoUser("standards.eng");
    }

    public Actor operations() {
        return demoUser("operations");
    }

    public Actor manager() {
        return person("manager", cohort.having(CohortRole.MANAGER).getFirst());
    }

    /** A second manager, who sits on the panel. */
    public Actor panellist() {
        return person("panellist", cohort.having(CohortRole.MANAGER).getLast());
    }

    public Actor appraisee() {
        return person("appraisee", cohort.having(CohortRole.APPRAISEE).getFirst());
    }

    public Actor assessor() {
        return person("assessor", cohort.having(CohortRole.ASSESSOR).getFirst(), "assessor@" + place.organisation());
    }

    /** HR of several organisations at once, for an extract that spans them. */
    public Actor hrOf(List<String> organisations) {
        var roles = organisations.stream().map(code -> "hr@" + code).toArray(String[]::new);
        return created("hr-of-all", "", roles);
    }

    private Actor office(String name, String... roles) {
        return place.equals(Place.WITH_DEMO_USERS)
                ? demoUser(name + "." + place.organisation().toLowerCase(Locale.ROOT))
                : created(name, "", roles);
    }

    private Actor person(String name, StaffRow row, String... roles) {
        return created(name, row.staffUid(), roles);
    }

    private Actor demoUser(String name) {
        return actors.computeIfAbsent(
                name,
                unused -> new Actor(name, new KeptToken(() -> suite.tokens().ofDemoUser(name))));
    }

    private Actor created(String name, String staffUid, String... roles) {
        return actors.computeIfAbsent(name, unused -> {
            var login = "%s-%d".formatted(name, run);
            var password = UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8))
                    .toString();
            suite.users().create(new NewUser(login, "Synthetic", name, password, staffUid, List.of(roles)));
            return new Actor(login, new KeptToken(() -> suite.tokens().of(login, password)));
        });
    }
}
