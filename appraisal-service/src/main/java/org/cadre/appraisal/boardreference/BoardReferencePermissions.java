package org.cadre.appraisal.boardreference;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/** HR sees what is due; what stands in a reference is for the chair and who keeps the board's records, but for their own. */
@ApplicationScoped
class BoardReferencePermissions implements Permissions {

    /** The chair, or who keeps the records. */
    static final String REFEREE = "referee";

    static final String READ = "board-reference.read";
    static final String READ_TEXT = "board-reference.read-text";
    static final String COMPLETE = "board-reference.complete";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER), relation(REFEREE)),
                Permission.of(READ_TEXT, relation(REFEREE).exceptAs(Subject.SELF)),
                Permission.of(COMPLETE, relation(REFEREE).exceptAs(Subject.SELF)));
    }
}
