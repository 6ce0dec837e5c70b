/** What talent knows of workforce's organisations, people and posts. */
package org.cadre.talent.upstream.workforce;
