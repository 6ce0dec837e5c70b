package org.cadre.appraisal.appraisal;

import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Rule;

/** What stands in an appraisal is between its two parties; HR sees how far it has come, but for its own. */
@ApplicationScoped
class AppraisalPermissions implements Permissions {

    static final String APPRAISEE = "appraisee";
    static final String APPRAISER = "appraiser";

    static final String LIST = "appraisal.list";
    static final String LIST_OWN = "appraisal.list-own";
    static final String READ = "appraisal.read";
    static final String START = "appraisal.start";
    static final String CANCEL = "appraisal.cancel";
    static final String PREPARE = "appraisal.prepare";
    static final String HOLD_MEETING = "appraisal.hold-meeting";
    static final String SIGN = "appraisal.sign";
    static final String READ_CONTENT = "appraisal.read-content";
    static final String WRITE_CONTENT = "appraisal.write-content";

    private static final Rule OTHERS_HR = role(Roles.HR).exceptAs(APPRAISEE);

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(LIST, role(Roles.HR)),
                Permission.of(LIST_OWN, employee()),
                Permission.of(READ, relation(APPRAISEE), relation(APPRAISER), OTHERS_HR),
                Permission.of(START, role(Roles.HR)),
                Permission.of(CANCEL, OTHERS_HR),
                Permission.of(PREPARE, relation(APPRAISEE), relation(APPRAISER)),
                Permission.of(HOLD_MEETING, relation(APPRAISER)),
                Permission.of(SIGN, relation(APPRAISEE), relation(APPRAISER)),
                Permission.of(READ_CONTENT, relation(APPRAISEE), relation(APPRAISER)),
                Permission.of(WRITE_CONTENT, relation(APPRAISEE), relation(APPRAISER)));
    }
}
