/** What an operator does about events: compare, rebuild, publish again. All of it goes through the public API. */
package org.cadre.local.operate;
