package org.cadre.kit.http;

import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that show one resource together with its version as a strong {@code ETag}. */
public final class Versioned {

    private Versioned() {}

    public static <T> RestResponse<T> ok(T view, long version) {
        return ResponseBuilder.ok(view).tag(Long.toString(version)).build();
    }

    /**
     * Answers 201 for a new resource.
     *
     * @param location path below the service's base path, such as {@code cycles/{id}}
     */
    public static <T> RestResponse<T> created(String location, T view, long version) {
        return ResponseBuilder.<T>create(Status.CREATED)
                .location(URI.create(location))
                .entity(view)
                .tag(Long.toString(version))
                .build();
    }
}
