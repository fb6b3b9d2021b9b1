/**
 * Hooks as programs keep them, and the worker that has their messages sent. A secret leaves once, in the answer to the
 * request that made it; where that answer is kept to be given again, the secret in it is sealed.
 */
package org.suivi.web.rest.webhooks;
