/** What every HTTP answer of Cadre has in common: versions, pages, request ids, relative locations, its document. */
package org.cadre.kit.http;
