package org.cadre.appraisal.boardreference;

import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/**
 * HR sees what is due; what stands in a reference is for the chair and who keeps the board's records, but for their own. Whoever
 * it is about sees that there is one, and may object to it.
 */
@ApplicationScoped
class BoardReferencePermissions implements Permissions {

    /** The chair, or who keeps the records. */
    static final String REFEREE = "referee";

    static final String READ = "board-reference.read";
    static final String READ_TEXT = "board-reference.read-text";
    static final String COMPLETE = "board-reference.complete";
    static final String LIST_OWN = "board-reference.list-own";
    static final String OBJECT = "board-reference.object";
    static final String READ_OBJECTIONS = "board-reference.read-objections";
    static final String CONSIDER = "board-reference.consider-objection";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(
                        READ,
                        role(Roles.HR),
                        role(Roles.ACCOUNTABLE_OFFICER),
                        relation(REFEREE),
                        relation(Subject.SELF)),
                Permission.of(READ_TEXT, relation(REFEREE).exceptAs(Subject.SELF)),
                Permission.of(COMPLETE, relation(REFEREE).exceptAs(Subject.SELF)),
                Permission.of(LIST_OWN, employee()),
                Permission.of(OBJECT, relation(Subject.SELF)),
                Permission.of(READ_OBJECTIONS, relation(REFEREE), relation(Subject.SELF)),
                Permission.of(CONSIDER, relation(REFEREE).exceptAs(Subject.SELF)));
    }
}
