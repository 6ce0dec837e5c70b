/** The real servers that Cadre needs, each an operating system process made from artefacts of the build. */
package org.cadre.local.server;
