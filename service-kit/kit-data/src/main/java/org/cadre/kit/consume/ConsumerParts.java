package org.cadre.kit.consume;

import jakarta.enterprise.context.Dependent;

/** What every consumer loop works with. */
@Dependent
record ConsumerParts(Broker broker, Positions positions, Batch batch) {}
