/** What a service holds on one person: told on request, cleared when it may be kept no longer. */
package org.cadre.kit.privacy;
