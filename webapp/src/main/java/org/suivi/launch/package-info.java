/**
 * Starts Suivi from its one jar: reads and checks the settings, brings up the bundled MariaDB unless another one is
 * named, starts the server and deploys the application. It stands outside the WAR and knows nothing of what the
 * application does; the two meet only in system properties whose names begin with {@code suivi.}.
 */
package org.suivi.launch;
