package org.cadre.appraisal.boardappraisal;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** HR, or whoever answers for the organisation, follows up the appraisals of its board and submits them. */
@ApplicationScoped
class BoardAppraisalPermissions implements Permissions {

    static final String LIST = "board-appraisal.list";
    static final String SUBMIT = "board-appraisal.submit";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(LIST, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)),
                Permission.of(SUBMIT, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)));
    }
}
