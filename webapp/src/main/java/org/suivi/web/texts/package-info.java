/**
 * What the screens say and how they write dates, ages and names, in English and in French. The language is one of two
 * and comes from nowhere else; texts are the bundles of all modules, merged under the name {@code m}. Amounts and
 * clinical content are never formatted here.
 */
package org.suivi.web.texts;
