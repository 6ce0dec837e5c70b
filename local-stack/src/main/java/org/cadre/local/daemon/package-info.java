/** Processes that outlive the launcher and are found again without ever mistaking another process for them. */
package org.cadre.local.daemon;
