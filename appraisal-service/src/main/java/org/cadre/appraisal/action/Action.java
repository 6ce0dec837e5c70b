package org.cadre.appraisal.action;

import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** One operation on something that has a state: by whom is a permission, when is a matter of the state. */
public interface Action {

    /** The HTTP method of its operation. */
    String method();

    /** The last segment of its operation's address. */
    String path();

    String permission();

    /**
     * Where its operation is.
     *
     * @param resource the collection, such as {@code appraisals}
     */
    default String href(UriInfo request, String resource, UUID id) {
        return "%s%s/%s/%s".formatted(request.getBaseUri().getRawPath(), resource, id, path());
    }
}
