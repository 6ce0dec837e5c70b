/**
 * Checks the audit of a service from outside: recomputes what {@code docs/audit.md} defines from the database and from
 * Kafka, and shares no code with the service that sealed it.
 */
package org.cadre.local.audit;
