/** What the NHS pays for a post, and what an employer pays beside it: dated reference data. */
package org.cadre.workforce.pay;
