/**
 * What people and organisations are called, asked of workforce at the moment in which something is printed or sent. Nothing of
 * it is kept: not in the database, an event, the log or a metric.
 */
package org.cadre.appraisal.upstream.directory;
