/** Which fields say something of a person. Logs, API documents, subject access and retention read it. */
package org.cadre.kit.classification;
