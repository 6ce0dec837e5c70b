package org.cadre.talent.appointment;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.talent.application.Candidates;

/** The talent lead appoints, but never themselves; the person and the employer's HR team see it. */
@ApplicationScoped
class AppointmentPermissions implements Permissions {

    static final String APPOINTEE = "appointee";

    static final String READ = "appointment.read";
    static final String MAKE = "appointment.make";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, relation(APPOINTEE), role(Roles.TALENT_LEAD), role(Roles.HR)),
                Permission.of(MAKE, role(Roles.TALENT_LEAD).exceptAs(Candidates.APPLICANT)));
    }
}
