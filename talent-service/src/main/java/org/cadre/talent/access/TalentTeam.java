package org.cadre.talent.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;

/** The people who fill the posts of an organisation: talent leads, mostly of its region, and its own HR team. */
@ApplicationScoped
public class TalentTeam {

    public static final String LEAD = "talent-lead";
    public static final String HR = "hr";

    private final Caller caller;

    TalentTeam(Caller caller) {
        this.caller = caller;
    }

    public boolean leads(String organisation) {
        return caller.holds(LEAD, organisation);
    }

    public boolean worksFor(String organisation) {
        return leads(organisation) || caller.holds(HR, organisation);
    }

    public void requireLead(String organisation) {
        caller.require(LEAD, organisation);
    }

    public void requireMember(String organisation) {
        if (!worksFor(organisation)) {
            throw DomainException.forbidden(
                    "role-missing", "This needs the role %s or %s at %s".formatted(LEAD, HR, organisation));
        }
    }
}
