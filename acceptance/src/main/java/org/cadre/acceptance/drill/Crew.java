package org.cadre.acceptance.drill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cadre.local.identity.NewUser;
import org.cadre.local.suite.Suite;

/** Who writes during the drills: clients with one account that may do all of it, and work that is never done twice. */
final class Crew {

    /** The trust that has the invented people. */
    static final String ORGANISATION = "RR8";

    static final String HR = "hr.rr8";
    private static final String REGION = "Y63";
    /** Nobody who also works for the trust of the {@link Stranger}, who may see them. */
    private static final String PEOPLE = "select person_id from upstream_person where assignments::text like '%\""
            + ORGANISATION + "\"%' and assignments::text not like '%\"RDU\"%' order by 1";

    private static final String PROGRAMMES =
            "select programme_id from programme_accreditation where current_date between valid_from and valid_to order"
                    + " by 1";

    private final Suite suite;
    private final Tables tables;
    private final List<String> trusts;
    private final String run;

    /** @param run part of every name and number, so that a run never meets the traces of another */
    Crew(Suite suite, int clients, String run) {
        this.suite = suite;
        this.tables = new Tables(suite);
        this.trusts = tables
                .rows(
                        "workforce",
                        "select code from organisation where type = 'TRUST' and closes_on is null and code <> '%s' order by 1 limit %d"
                                .formatted(ORGANISATION, clients))
                .stream()
                .map(List::getFirst)
                .toList();
        this.run = run;
    }

    /** Logs in with an account that is made for this run. */
    LastingToken login() {
        var login = "drill-" + run;
        var password = suite.site().state().secrets().password("user-" + login);
        var roles = List.of(
                "hr@ENG",
                "workforce-planner@" + ORGANISATION,
                "education-lead@" + ORGANISATION,
                "assessor@" + ORGANISATION,
                "talent-lead@" + REGION);
        suite.users().create(new NewUser(login, "Synthetic", "Drill", password, "", roles));
        return new LastingToken(() -> suite.tokens().of(login, password));
    }

    /** What each client does. */
    List<List<Errand>> clients(LedgerClient client, LastingToken token, Dice dice, LocalDate today) {
        var places = places(dice);
        var clients = new ArrayList<List<Errand>>();
        for (var trust : trusts) {
            var hand = client.with(dice.more(), token);
            clients.add(List.of(
                    new CycleErrand(hand, dice.more(), today.minusMonths(3).getYear(), run),
                    new PostErrand(hand, ORGANISATION, run + trust, today.plusWeeks(3)),
                    new LearningErrand(hand, places, today)));
        }
        return clients;
    }

    private Queue<LearningErrand.Place> places(Dice dice) {
        var programmes = tables.rows("training", PROGRAMMES);
        var places = new ArrayList<LearningErrand.Place>();
        for (var person : tables.rows("training", PEOPLE)) {
            programmes.forEach(
                    programme -> places.add(new LearningErrand.Place(person.getFirst(), programme.getFirst())));
        }
        Collections.shuffle(places, new Random(dice.uuid().getLeastSignificantBits()));
        return new ConcurrentLinkedQueue<>(places);
    }
}
