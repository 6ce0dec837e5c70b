/** What an operator can type after {@code ./cadre}. */
package org.cadre.local.command;
