/** What the kit does around every operation: its transaction, the caller's scope in the database, idempotency keys. */
package org.cadre.kit.operation;
