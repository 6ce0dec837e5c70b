/** How fast events leave a service and arrive at another. */
package org.cadre.benchmarks.events;
