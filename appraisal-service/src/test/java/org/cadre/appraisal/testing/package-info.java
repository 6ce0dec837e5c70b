/** What the tests of this service share: calls with tokens, and the facts that other services would have published. */
package org.cadre.appraisal.testing;
