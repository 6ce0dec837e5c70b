/** Consuming: one loop for each group, with inbox and offsets in the database beside the projection. */
package org.cadre.kit.consume;
