/**
 * What integrators read: the guide of the docs folder as a page in both languages and its samples as files. Open to
 * everyone, because it tells of the product and of nobody in it.
 */
package org.suivi.web.guide;
