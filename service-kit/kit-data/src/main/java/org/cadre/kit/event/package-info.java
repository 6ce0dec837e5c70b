/** Publishing: a fact is written in the transaction of its change and taken to Kafka afterwards. */
package org.cadre.kit.event;
