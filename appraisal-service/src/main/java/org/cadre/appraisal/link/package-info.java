/** Links that open something small without a token: how they are signed, and how a signature is told from a made-up one. */
package org.cadre.appraisal.link;
