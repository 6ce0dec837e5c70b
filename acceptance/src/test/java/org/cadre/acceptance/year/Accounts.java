package org.cadre.acceptance.year;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cadre.acceptance.Actor;
import org.cadre.acceptance.KeptToken;
import org.cadre.local.identity.NewUser;
import org.cadre.local.sample.StaffRow;
import org.cadre.local.suite.Suite;

/** The people of the employer at the real identity server: each signs in with an account of their own. */
final class Accounts {

    private static final int AT_ONCE = 4;

    private final Suite suite;
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();

    Accounts(Suite suite) {
        this.suite = suite;
        new PasswordPolicy(suite).relax();
    }

    /** One for each of them. */
    void open(Collection<StaffRow> staff) {
        Together.each(
                staff, AT_ONCE, row -> actors.put(row.staffUid(), actor(row.staffUid(), row.staffUid(), List.of())));
    }

    Actor of(StaffRow row) {
        return actors.get(row.staffUid());
    }

    /** Somebody with a role and without a staff record. */
    Actor office(String... roles) {
        return actors.computeIfAbsent(
                String.join(" ", roles), unused -> actor("office-" + UUID.randomUUID(), "", List.of(roles)));
    }

    private Actor actor(String login, String staffUid, List<String> roles) {
        var password = UUID.randomUUID().toString();
        suite.users().create(new NewUser(login, "Synthetic", "Person", password, staffUid, roles));
        return new Actor(login, new KeptToken(() -> suite.tokens().of(login, password)));
    }
}
