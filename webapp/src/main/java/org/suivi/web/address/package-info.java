/** Where the pages are. Whoever sends a person somewhere asks here; nobody else writes an address by hand. */
package org.suivi.web.address;
