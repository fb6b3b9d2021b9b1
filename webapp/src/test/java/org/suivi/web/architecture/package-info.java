/**
 * Holds the house to its laws: imports, packages, entities, desks, observers, SQL, bundles and pages. Each rule is
 * shown to be able to fail by a class in {@code guilty} that breaks it on purpose.
 */
package org.suivi.web.architecture;
