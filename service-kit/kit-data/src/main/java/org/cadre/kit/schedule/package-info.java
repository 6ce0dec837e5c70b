/** Scheduled work that several replicas plan and one of them does. */
package org.cadre.kit.schedule;
