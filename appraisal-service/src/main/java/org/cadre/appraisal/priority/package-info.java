/** What an organisation, or the nation, wants to get done: objectives are linked to it. */
package org.cadre.appraisal.priority;
