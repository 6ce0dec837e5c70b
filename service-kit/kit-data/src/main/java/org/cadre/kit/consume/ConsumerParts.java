package org.cadre.kit.consume;

import jakarta.enterprise.context.Dependent;
import org.cadre.kit.schedule.Workers;

/** What every consumer loop works with. */
@Dependent
record ConsumerParts(Broker broker, Positions positions, Batch batch, Workers workers) {}
