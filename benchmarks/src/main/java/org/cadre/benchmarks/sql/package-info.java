/** What a service says to its database, and the same said without the service. */
package org.cadre.benchmarks.sql;
