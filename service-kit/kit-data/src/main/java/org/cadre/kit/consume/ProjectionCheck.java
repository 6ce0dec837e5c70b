package org.cadre.kit.consume;

import java.util.List;
import java.util.OptionalLong;
import org.cadre.kit.consume.Projection.RowsBy;
import org.cadre.kit.database.Fingerprints.Fingerprint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a projection holds, to be compared with what the owner of its topics published.
 *
 * @param rowsBy whether its rows are about subjects or about keys of events
 * @param eventsWaiting events of its topics that it has not taken yet; absent while Kafka does not say
 * @param eventsParked events that failed, and those that wait behind them
 */
@Schema(name = "ProjectionCheck")
public record ProjectionCheck(
        String group,
        List<String> topics,
        RowsBy rowsBy,
        Fingerprint held,
        @Schema(implementation = Long.class) OptionalLong eventsWaiting,
        long eventsParked) {}
