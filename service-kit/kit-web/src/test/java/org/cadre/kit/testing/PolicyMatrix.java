package org.cadre.kit.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Rule;
import org.cadre.kit.security.Rule.Who;

/**
 * Who may do what to things near and far, as a file that people review: one line for each permission and role or
 * relation. A holder works at the first trust, or for the ICB or the region that it is in; the thing is the holder's own,
 * lies in the same trust, in another one of the region, or in another region.
 */
public final class PolicyMatrix {

    private static final String HEADER = "permission,who,own,same organisation,other organisation,other region";
    private static final String STAFF = "employee";
    private static final String ANYBODY = "anybody";

    private final List<Permission> permissions;

    private PolicyMatrix(List<Permission> permissions) {
        this.permissions = permissions;
    }

    public static PolicyMatrix of(List<Permission> permissions) {
        return new PolicyMatrix(permissions);
    }

    /** Compares with the reviewed file; what would be right is written beside the build's output. */
    public void requireReviewedIn(Path reviewed) {
        new ReviewedFile(reviewed).require("The policy", lines());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        for (var permission : permissions) {
            for (var who : everybody(permission)) {
                lines.add(line(permission, who));
            }
        }
        return lines;
    }

    private static Set<String> everybody(Permission permission) {
        var all = MatrixHolder.ofAllRoles().collect(Collectors.toCollection(LinkedHashSet::new));
        permission.rules().stream()
                .filter(rule -> rule.who() == Who.RELATION)
                .map(Rule::name)
                .sorted()
                .forEach(all::add);
        all.add(STAFF);
        all.add(ANYBODY);
        return all;
    }

    private static String line(Permission permission, String who) {
        var holder = MatrixHolder.named(who);
        return Thing.around(permission, holder.role()).stream()
                .map(thing -> thing.isOpenTo(holder, permission) ? "yes" : "no")
                .collect(Collectors.joining(",", permission.name() + "," + who + ",", ""));
    }
}
