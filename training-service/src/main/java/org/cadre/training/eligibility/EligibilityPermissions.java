package org.cadre.training.eligibility;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;
import org.cadre.training.learner.LearnerPermissions;

/** A verdict is for the person and those who decide on, or prepare, the next step. */
@ApplicationScoped
class EligibilityPermissions implements Permissions {

    static final String READ = "eligibility.read";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(
                READ,
                relation(Subject.SELF),
                relation(LearnerPermissions.LINE_MANAGER),
                role(Roles.HR),
                role(Roles.EDUCATION_LEAD),
                role(Roles.TALENT_LEAD)));
    }
}
