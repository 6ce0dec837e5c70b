/** Refusals and failures, and the one place where they become problem documents (RFC 9457). */
package org.cadre.kit.problem;
