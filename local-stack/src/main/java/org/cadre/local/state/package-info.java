/** What the launcher keeps on disk: state of one suite, the cache that all suites share, and the built checkout. */
package org.cadre.local.state;
