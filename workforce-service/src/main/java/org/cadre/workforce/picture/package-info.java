/** Charts with the words that explain them, drawn as SVG and as PNG: the same bytes each time, whatever fonts a machine has. */
package org.cadre.workforce.picture;
