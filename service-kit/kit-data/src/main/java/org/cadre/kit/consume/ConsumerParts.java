package org.cadre.kit.consume;

import jakarta.enterprise.context.Dependent;
import java.time.Clock;

/** What every consumer loop works with. */
@Dependent
record ConsumerParts(Broker broker, Positions positions, Batch batch, Clock clock) {}
