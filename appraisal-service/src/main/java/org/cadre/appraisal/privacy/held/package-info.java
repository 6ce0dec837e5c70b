/**
 * What people are told of rows that no feature tells by itself: where they stand in a cycle, on a board, in what others published,
 * and which part they have in records of others.
 */
package org.cadre.appraisal.privacy.held;
