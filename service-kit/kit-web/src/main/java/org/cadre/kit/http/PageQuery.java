package org.cadre.kit.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.Optional;
import org.cadre.kit.problem.QueryParameters;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?limit=50&cursor=…}, bounded so that no client can ask for the whole table. */
@QueryParameters
public record PageQuery(
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery Optional<@Size(max = 2000) String> cursor) {}
