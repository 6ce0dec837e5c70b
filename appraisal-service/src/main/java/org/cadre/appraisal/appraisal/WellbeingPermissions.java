package org.cadre.appraisal.appraisal;

import static org.cadre.kit.security.Rule.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;

/** Only the two who talk with each other: neither HR nor a reviewer, whatever else they may see. */
@ApplicationScoped
class WellbeingPermissions implements Permissions {

    static final String READ = "wellbeing.read";
    static final String RECORD = "wellbeing.record";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, relation(AppraisalPermissions.APPRAISEE), relation(AppraisalPermissions.APPRAISER)),
                Permission.of(
                        RECORD, relation(AppraisalPermissions.APPRAISEE), relation(AppraisalPermissions.APPRAISER)));
    }
}
