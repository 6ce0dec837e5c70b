/** The record of who did what: insert-only, written in the transaction of the act itself. */
package org.cadre.kit.audit;
