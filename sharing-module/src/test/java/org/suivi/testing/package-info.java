/**
 * The rig every module tests on: a real MariaDB that lives and dies with the test JVM, the real migrations, the beans
 * of the modules on the class path, and transactions that begin, join, commit and roll back as the server's do. A class
 * marked {@link org.suivi.testing.SuiviTest} gets its own schema and takes beans with {@code @Inject}.
 */
package org.suivi.testing;
