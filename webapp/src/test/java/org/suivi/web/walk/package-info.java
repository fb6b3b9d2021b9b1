/** The main job, walked through in a browser as its users do. */
package org.suivi.web.walk;
