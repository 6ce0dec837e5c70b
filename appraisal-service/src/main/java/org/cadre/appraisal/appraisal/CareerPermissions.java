package org.cadre.appraisal.appraisal;

import static org.cadre.kit.security.Rule.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Rule;

/** Only the two who talk with each other: neither HR nor a reviewer, and nobody who fills posts. */
@ApplicationScoped
class CareerPermissions implements Permissions {

    static final String READ = "career-conversation.read";
    static final String RECORD = "career-conversation.record";

    private static final Rule APPRAISEE = relation(AppraisalPermissions.APPRAISEE);
    private static final Rule APPRAISER = relation(AppraisalPermissions.APPRAISER);

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(READ, APPRAISEE, APPRAISER), Permission.of(RECORD, APPRAISEE, APPRAISER));
    }
}
