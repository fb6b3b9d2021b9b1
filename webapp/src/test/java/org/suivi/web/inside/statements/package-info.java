/**
 * The twenty statements that define the product, each a test named after it, carried out in the running server through
 * the use cases that the pages call.
 */
package org.suivi.web.inside.statements;
