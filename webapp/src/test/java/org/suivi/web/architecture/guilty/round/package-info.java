/** The other end of a cycle of packages. */
package org.suivi.web.architecture.guilty.round;
