package org.cadre.appraisal.action;

import com.google.errorprone.annotations.Immutable;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** One operation on something that has a state: by whom is a permission, when is a matter of the state. */
public interface Action {

    /** The operation that does it. */
    Operation operation();

    default String method() {
        return operation().method();
    }

    /** The last segment of its operation's address. */
    default String path() {
        return operation().path();
    }

    default String permission() {
        return operation().permission();
    }

    /**
     * Where its operation is.
     *
     * @param resource the collection, such as {@code appraisals}
     */
    default String href(UriInfo request, String resource, UUID id) {
        return "%s%s/%s/%s".formatted(request.getBaseUri().getRawPath(), resource, id, path());
    }

    /**
     * What a caller needs to know of an operation.
     *
     * @param method of HTTP
     * @param path the last segment of its address
     */
    @Immutable
    record Operation(String method, String path, String permission) {

        public static Operation post(String path, String permission) {
            return new Operation("POST", path, permission);
        }

        public static Operation put(String path, String permission) {
            return new Operation("PUT", path, permission);
        }
    }
}
