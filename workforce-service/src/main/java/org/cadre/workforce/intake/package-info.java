/**
 * Files that come in as jobs: received as rows, checked, then applied in chunks. Each chunk and its checkpoint are one
 * transaction, so a job goes on where it was when the process died.
 */
package org.cadre.workforce.intake;
