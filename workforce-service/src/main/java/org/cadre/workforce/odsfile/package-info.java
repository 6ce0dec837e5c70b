/** The file of trusts as the Organisation Data Service publishes it, and what it changes here. */
package org.cadre.workforce.odsfile;
