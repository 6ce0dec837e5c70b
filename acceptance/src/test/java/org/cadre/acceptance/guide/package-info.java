/** What a guide tells somebody to paste is pasted. */
package org.cadre.acceptance.guide;
