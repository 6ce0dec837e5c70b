package org.cadre.training.induction;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;
import org.cadre.training.learner.LearnerPermissions;

/** The education lead records what was done; the person, HR and the line manager may know how it stands. */
@ApplicationScoped
class InductionPermissions implements Permissions {

    static final String READ = "induction.read";
    static final String COMPLETE = "induction.complete";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(
                        READ,
                        relation(Subject.SELF),
                        relation(LearnerPermissions.LINE_MANAGER),
                        role(Roles.EDUCATION_LEAD),
                        role(Roles.HR)),
                Permission.of(COMPLETE, role(Roles.EDUCATION_LEAD)));
    }
}
