/** Classes that break one law each, on purpose, so that a law that has gone blind is noticed. */
package org.suivi.web.architecture.guilty;
