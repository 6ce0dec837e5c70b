/** What tests of every process need: signed tokens, a clock that can be moved, the style guide as rules. */
package org.cadre.kit.testing;
