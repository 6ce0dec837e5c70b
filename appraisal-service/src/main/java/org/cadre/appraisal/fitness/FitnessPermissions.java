package org.cadre.appraisal.fitness;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Rule;
import org.cadre.kit.security.Subject;

/**
 * Tests are open to the member, to who keeps the board's records and to who signs them off, by their seats on the board.
 * HR has no part in them, and nobody acts on their own but to attest.
 */
@ApplicationScoped
class FitnessPermissions implements Permissions {

    static final String KEEPER = "keeper-of-board-records";
    static final String CHAIR = "chair";
    /** The chair to the members, the deputy chair or senior independent director to the chair. */
    static final String OVERSEER = "overseer";

    static final String LIST = "fit-and-proper.list";
    static final String READ = "fit-and-proper.read";
    static final String OPEN = "fit-and-proper.open";
    static final String ATTEST = "fit-and-proper.attest";
    static final String RECORD_CHECK = "fit-and-proper.record-check";
    static final String INVESTIGATE = "fit-and-proper.investigate";
    static final String SIGN_OFF = "fit-and-proper.sign-off";
    static final String SUBMIT = "fit-and-proper.submit";
    static final String READ_SUBMISSIONS = "fit-and-proper.read-submissions";

    private static final Rule OTHERS_KEEPER = relation(KEEPER).exceptAs(Subject.SELF);
    private static final Rule OTHERS_OVERSEER = relation(OVERSEER).exceptAs(Subject.SELF);

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(LIST, relation(KEEPER), relation(CHAIR)),
                Permission.of(READ, relation(Subject.SELF), relation(KEEPER), relation(OVERSEER)),
                Permission.of(OPEN, OTHERS_KEEPER),
                Permission.of(ATTEST, relation(Subject.SELF)),
                Permission.of(RECORD_CHECK, OTHERS_KEEPER),
                Permission.of(INVESTIGATE, OTHERS_KEEPER, OTHERS_OVERSEER),
                Permission.of(SIGN_OFF, OTHERS_OVERSEER),
                Permission.of(SUBMIT, relation(CHAIR)),
                Permission.of(READ_SUBMISSIONS, relation(CHAIR), relation(KEEPER), role(Roles.ACCOUNTABLE_OFFICER)));
    }
}
