/** Organisations, people, posts and who holds them: the facts every other service builds on. */
package org.cadre.workforce;
