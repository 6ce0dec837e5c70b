/** How long one service takes to start, and how much memory it keeps. */
package org.cadre.benchmarks.startup;
