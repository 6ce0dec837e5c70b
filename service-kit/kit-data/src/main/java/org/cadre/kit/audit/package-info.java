/** The record of who did what: insert-only, written in the transaction of the act itself, sealed behind it. */
package org.cadre.kit.audit;
