package org.cadre.local.identity;

import java.util.List;

/** A user to make; the staff UID is empty for someone without a staff record, roles are written {@code role@ODS}. */
public record NewUser(
        String name, String firstName, String lastName, String password, String staffUid, List<String> roles) {

    public NewUser {
        roles = List.copyOf(roles);
    }
}
