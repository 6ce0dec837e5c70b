package org.cadre.training.qualification;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;
import org.cadre.training.learner.LearnerPermissions;

/** What a person holds is for the person and those who judge whether they may take the next step. */
@ApplicationScoped
class QualificationPermissions implements Permissions {

    static final String LIST = "qualification.list";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(
                LIST,
                relation(Subject.SELF),
                relation(LearnerPermissions.LINE_MANAGER),
                role(Roles.EDUCATION_LEAD),
                role(Roles.HR),
                role(Roles.TALENT_LEAD)));
    }
}
