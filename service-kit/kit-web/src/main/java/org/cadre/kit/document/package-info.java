/** What every API document says beside its operations: limits, refusals, headers, words and examples that were sent. */
package org.cadre.kit.document;
