package org.cadre.appraisal.calibration;

import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** HR runs a session and sees how many and, at its end, figures; the ratings of people are for the invited appraisers alone. */
@ApplicationScoped
class CalibrationPermissions implements Permissions {

    static final String INVITED = "invited";

    static final String LIST = "calibration-session.list";
    static final String LIST_OWN = "calibration-session.list-own";
    static final String READ = "calibration-session.read";
    static final String RUN = "calibration-session.run";
    static final String DISCUSS = "calibration-session.discuss";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(LIST, role(Roles.HR)),
                Permission.of(LIST_OWN, employee()),
                Permission.of(READ, relation(INVITED), role(Roles.HR)),
                Permission.of(RUN, role(Roles.HR)),
                Permission.of(DISCUSS, relation(INVITED)));
    }
}
