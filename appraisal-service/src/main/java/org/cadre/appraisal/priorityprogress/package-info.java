/** How far the objectives of an organisation's people have come that serve what it wants to get done. */
package org.cadre.appraisal.priorityprogress;
